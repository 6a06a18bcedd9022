package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunState;
import app.tarkka.run.Runs;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody hides a required check behind a condition: the triggers refuse what is plainly false,
 * and verification evaluates the rest again.
 */
class ConditionAttackTest {
  private static final StepId TIGHTEN = new StepId("tighten");

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
  void takesARunWhoseConditionIsSaidNotToBeMet() {
    TestRun run = start();
    EntryKey leaks = leaks(run, false);

    complete(run, hidden(leaks));

    assertEquals(RunState.COMPLETED, run.now().state());
    verdict(true);
  }

  @Test
  void refusesARunThatDoesNotSayWhatWasHidden() {
    TestRun run = start();
    leaks(run, false);

    refused("checks-missing", () -> run.complete("cho"));
  }

  @Test
  void refusesToHideACheckThatStandsUnderNoCondition() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    EntryKey wash = run.enter("cho", "wash");

    refused(
        "not-conditional",
        () ->
            complete(
                run, new RunEvent.ConditionNotMet(Place.of(new StepId("close")), List.of(wash))));
  }

  @Test
  void refusesThatNobodySignsIt() {
    TestRun run = start();
    EntryKey leaks = leaks(run, false);

    refused("not-signed", () -> run.append(shop.signIn("cho"), hidden(leaks)));
  }

  @Test
  void refusesWhatWasFoundBeforeSomethingChanged() {
    TestRun run = start();
    EntryKey leaks = leaks(run, false);
    run.append(shop.sign("cho", Meaning.PERFORMED), hidden(leaks));
    EntryKey later = new EntryKey(leaks.step(), 0, 1, 2);
    run.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            leaks,
            later,
            new Result.YesNo(true),
            Judgement.NOT_JUDGED,
            TestRun.content(later),
            "Looked again"));

    refused("checks-missing", () -> run.complete("cho"));
    refused("superseded-entry", () -> complete(run, hidden(leaks)));
  }

  @Test
  void verificationFindsAConditionThatWasMet() {
    TestRun run = start();
    EntryKey leaks = leaks(run, true);

    complete(run, hidden(leaks));

    verdict(false);
  }

  @Test
  void verificationFindsThatAnAnswerIsNotNamed() {
    TestRun run = start();
    leaks(run, false);

    complete(run, new RunEvent.ConditionNotMet(Place.of(TIGHTEN), List.of()));

    verdict(false);
  }

  @Test
  void verificationFindsAConditionThatTheWordingDoesNotHave() {
    Revision sandwich = shop.effective(TestContents.sandwich());
    Content content = sandwich.content();
    StepId close = new StepId("close");
    int last = content.stepsInOrder().size() - 1;
    TestRun run =
        TestRun.pinned(
            shop,
            sandwich,
            "Order 1",
            "cho",
            List.of(new RequiredCheck(Place.of(close), SignOff.INSPECTED, last, true)));
    EntryKey wash = run.enter("cho", "wash");

    complete(run, new RunEvent.ConditionNotMet(Place.of(close), List.of(wash)));

    verdict(false);
  }

  private TestRun start() {
    return TestRun.start(shop, shop.effective(TestContents.conditional()), "Order 1", "cho");
  }

  private static EntryKey leaks(TestRun run, boolean yes) {
    return run.enter("cho", TestRun.key("leaks", 1), new Result.YesNo(yes));
  }

  private static RunEvent hidden(EntryKey because) {
    return new RunEvent.ConditionNotMet(Place.of(TIGHTEN), List.of(because));
  }

  private void complete(TestRun run, RunEvent hidden) {
    run.append(shop.sign("cho", Meaning.PERFORMED), hidden, new RunEvent.Completed());
  }

  private void verdict(boolean sound) {
    Verdict.of(shop, sound);
  }

  private static void refused(String token, Runnable act) {
    Runs.RefusedByStore refused = assertThrows(Runs.RefusedByStore.class, act::run);
    assertEquals(token, refused.token());
  }
}
