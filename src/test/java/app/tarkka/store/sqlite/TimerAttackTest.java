package app.tarkka.store.sqlite;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.person.Meaning;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes past the rules that a step was done before its time: both verifiers find it. */
class TimerAttackTest {
  @TempDir Path folder;
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void findsAFailThatIsCorrectedToAPassWithoutItsTimer() {
    TestRun timed = timed();
    EntryKey failed = TestRun.key("soak", 1);
    EntryKey passed = new EntryKey(new StepId("soak"), 0, 1, 2);
    timed.append(
        shop.signIn("cho"),
        new RunEvent.EntryRecorded(
            failed, new Result.PassFail(false), Judgement.FAILED, TestRun.content(failed)),
        new RunEvent.Held("nc-1", HoldCause.FAILED, failed.step(), failed));
    Verdict.of(shop, true);

    timed.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            failed,
            passed,
            new Result.PassFail(true),
            Judgement.PASSED,
            TestRun.content(passed),
            "Misread"));

    Verdict.finds(shop, "whose timer was not up or not started", "before a timer was up");
  }

  @Test
  void findsAFailThatIsCorrectedToAPassWhileItsTimerGoes() {
    TestRun timed = timed();
    EntryKey failed = TestRun.key("soak", 1);
    EntryKey passed = new EntryKey(new StepId("soak"), 0, 1, 2);
    timed.append(shop.signIn("cho"), new RunEvent.TimerStarted(Place.of(new StepId("soak")), 1, 1));
    timed.append(
        shop.signIn("cho"),
        new RunEvent.EntryRecorded(
            failed, new Result.PassFail(false), Judgement.FAILED, TestRun.content(failed)),
        new RunEvent.Held("nc-1", HoldCause.FAILED, failed.step(), failed));
    Verdict.of(shop, true);

    timed.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            failed,
            passed,
            new Result.PassFail(true),
            Judgement.PASSED,
            TestRun.content(passed),
            "Misread"));

    Verdict.finds(shop, "whose timer was not up or not started", "before a timer was up");
  }

  @Test
  void findsAStepThatWasDoneBeforeItsTimer() {
    TestRun timed = timed();

    timed.enter("cho", TestRun.key("soak", 1), new Result.PassFail(true));

    Verdict.finds(shop, "whose timer was not up or not started", "before a timer was up");
  }

  @Test
  void takesAStepWhoseTimerSomebodyGaveAReasonFor() {
    TestRun timed = timed();
    timed.append(
        shop.signIn("cho"),
        new RunEvent.TimerOverridden(Place.of(new StepId("soak")), 1, 1, "Soaked overnight"));

    timed.enter("cho", TestRun.key("soak", 1), new Result.PassFail(true));

    Verdict.of(shop, true);
  }

  private TestRun timed() {
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-9",
            "Soak",
            List.of(
                Section.of(
                    "Do",
                    List.of(
                        new StepBuilder(new StepId("soak"), "Soak it.")
                            .answer(new Answer.PassFail())
                            .timers(List.of(new Timer(600L, null)))
                            .build()))));
    return TestRun.start(shop, shop.effective(content), "Order 3", "cho");
  }
}
