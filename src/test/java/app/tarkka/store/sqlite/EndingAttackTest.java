package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.Runs;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that ends without the word of whoever did it, or with a fault that nobody decided about:
 * the store refuses the one, and both verifiers find both in what was written past it.
 */
class EndingAttackTest {
  private static final Result FAIL = new Result.PassFail(false);
  private static final EntryKey CLOSES = TestRun.key("closes", 1);
  private static final EntryKey TIGHT = TestRun.key("tight", 1);

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
  void takesACompletionByTheCheckerAfterTheDoersWord() {
    TestRun run = checked(true);

    run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.Completed());

    Verdict.of(shop, true);
  }

  @Test
  void refusesAndFindsACompletionByTheCheckerAlone() throws Exception {
    TestRun run = checked(false);

    refused(run, "ben", Meaning.CHECKED);
    pastTheRules(() -> run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.Completed()));

    Verdict.of(shop, false);
  }

  @Test
  void refusesAndFindsACompletionAfterWorkThatFollowedTheDoersWord() throws Exception {
    TestRun run = start(SignOff.INSPECTED);
    EntryKey tight = run.enter("cho", TIGHT, new Result.PassFail(true));
    run.hand("cho", tight);
    run.check("ben", "cho", tight);
    run.enter("cho", CLOSES, new Result.PassFail(true));

    refused(run, "ben", Meaning.CHECKED);
    pastTheRules(() -> run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.Completed()));

    Verdict.of(shop, false);
  }

  @Test
  void refusesAndFindsTheWordOfSomebodyWhoDidNothing() throws Exception {
    TestRun run = checked(false);

    refused(run, "dia", Meaning.PERFORMED);
    pastTheRules(() -> run.complete("dia"));

    Verdict.of(shop, false);
  }

  @Test
  void refusesAndFindsACompletionAfterAHandOverThatSaidNothingOfBeingDone() throws Exception {
    TestRun run = start(SignOff.INSPECTED);
    run.enter("cho", CLOSES, new Result.PassFail(true));
    EntryKey tight = run.enter("cho", TIGHT, new Result.PassFail(true));
    run.append(
        shop.sign("cho", Meaning.PERFORMED), new RunEvent.HandedToCheck(List.of(tight), false));
    run.check("ben", "cho", tight);

    refused(run, "ben", Meaning.CHECKED);
    pastTheRules(() -> run.append(shop.sign("ben", Meaning.CHECKED), new RunEvent.Completed()));

    findsNobodysWord();
  }

  @Test
  void refusesAndFindsTheWordOfACheckerWhoTookTheRunOver() throws Exception {
    TestRun run = checked(false);
    run.append(shop.sign("cho", Meaning.PERFORMED), new RunEvent.HandedOver(new PersonId("ben")));
    run.append(shop.sign("ben", Meaning.PERFORMED), new RunEvent.TakenOver());

    refused(run, "ben", Meaning.PERFORMED);
    pastTheRules(() -> run.complete("ben"));

    findsNobodysWord();
  }

  private void findsNobodysWord() {
    Verdict.finds(
        shop,
        "breaks a rule: This needs a signature of its own",
        "nobody who did it signed to be done");
  }

  @Test
  void findsAHandOverByAnother() {
    TestRun run = start(SignOff.INSPECTED);
    EntryKey tight = run.enter("cho", TIGHT, new Result.PassFail(true));

    run.hand("dia", tight);

    Verdict.of(shop, false);
  }

  @Test
  void findsARunThatEndsWithAStepUnanswered() {
    TestRun run = start(SignOff.PERFORMED);
    run.enter("cho", CLOSES, new Result.PassFail(true));

    run.complete("cho");

    Verdict.of(shop, false);
  }

  @Test
  void findsAFaultThatHeldNothing() {
    TestRun run = start(SignOff.PERFORMED);
    run.enter("cho", CLOSES, FAIL);
    run.enter("cho", TIGHT, new Result.PassFail(true));

    run.complete("cho");

    Verdict.of(shop, false);
  }

  @Test
  void findsAFaultThatIsCalledNone() {
    TestRun run = start(SignOff.PERFORMED);
    run.append(
        shop.signIn("cho"),
        new RunEvent.EntryRecorded(CLOSES, FAIL, Judgement.PASSED, TestRun.content(CLOSES)),
        new RunEvent.Held("nc-1", HoldCause.FAILED, CLOSES.step(), CLOSES));

    Verdict.of(shop, false);
  }

  @Test
  void takesAFaultThatWasDecided() {
    TestRun run = start(SignOff.PERFORMED);
    run.append(
        shop.signIn("cho"),
        new RunEvent.EntryRecorded(CLOSES, FAIL, Judgement.FAILED, TestRun.content(CLOSES)),
        new RunEvent.Held("nc-1", HoldCause.FAILED, CLOSES.step(), CLOSES));
    run.append(
        shop.sign("ana", Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", Disposition.USE_AS_IS, "A scratch", "", "", ""),
        new RunEvent.HoldReleased("nc-1"));
    run.enter("cho", TIGHT, new Result.PassFail(true));
    run.complete("cho");

    Verdict.of(shop, true);
  }

  @Test
  void findsADifferenceThatIsCalledAgreement() {
    TestRun run = start(SignOff.BLIND);
    EntryKey tight = run.enter("cho", TIGHT, new Result.PassFail(true));

    run.append(shop.sign("ben", Meaning.CHECKED), measured(tight, FAIL, CheckOutcome.AGREES));

    Verdict.of(shop, false);
  }

  @Test
  void findsADifferenceThatHeldNothing() {
    TestRun run = start(SignOff.BLIND);
    EntryKey tight = run.enter("cho", TIGHT, new Result.PassFail(true));

    run.append(shop.sign("ben", Meaning.CHECKED), measured(tight, FAIL, CheckOutcome.DIFFERS));

    Verdict.of(shop, false);
  }

  @Test
  void findsABlindFaultOnWhichBothAgreeAndThatHeldNothing() {
    TestRun run = start(SignOff.BLIND);
    EntryKey tight = run.enter("cho", TIGHT, FAIL);
    Verdict.of(shop, true);

    run.append(shop.sign("ben", Meaning.CHECKED), measured(tight, FAIL, CheckOutcome.AGREES));

    Verdict.of(shop, false);
  }

  @Test
  void findsAFailedCheckThatHeldNothing() {
    TestRun run = start(SignOff.INSPECTED);
    EntryKey tight = run.enter("cho", TIGHT, new Result.PassFail(true));

    run.check("ben", "cho", tight, CheckOutcome.FAILED);

    Verdict.of(shop, false);
  }

  private static RunEvent measured(EntryKey key, Result result, CheckOutcome outcome) {
    Judgement judgement = result.equals(FAIL) ? Judgement.FAILED : Judgement.PASSED;
    return new RunEvent.CheckCommitted(
        key,
        new PersonId("cho"),
        TestRun.content(key),
        result,
        judgement,
        outcome,
        true,
        "what ben saw");
  }

  /** Everything is done and checked; nobody signed that it is, or the doer did. */
  private TestRun checked(boolean said) {
    TestRun run = start(SignOff.INSPECTED);
    run.enter("cho", CLOSES, new Result.PassFail(true));
    EntryKey tight = run.enter("cho", TIGHT, new Result.PassFail(true));
    if (said) {
      run.hand("cho", tight);
    }
    run.check("ben", "cho", tight);
    return run;
  }

  private TestRun start(SignOff tight) {
    Content content =
        Content.of(
            Kind.CHECKLIST,
            "QC-9",
            "Lid",
            List.of(
                Section.of(
                    "Lid",
                    List.of(
                        new StepBuilder(new StepId("closes"), "Close the lid")
                            .answer(new Answer.PassFail())
                            .build(),
                        new StepBuilder(new StepId("tight"), "Pull at the lid")
                            .answer(new Answer.PassFail())
                            .signOff(tight)
                            .build()))));
    return TestRun.start(shop, shop.effective(content), "Order 1", "cho");
  }

  private void refused(TestRun run, String who, Meaning meaning) {
    Runs.RefusedByStore refused =
        assertThrows(
            Runs.RefusedByStore.class,
            () -> run.append(shop.sign(who, meaning), new RunEvent.Completed()));
    assertEquals("not-signed", refused.token());
  }

  /** As a program without the rules of the end would write it. */
  private void pastTheRules(Runnable write) throws SQLException {
    try (RawSql attacker = new RawSql(shop.file())) {
      String rules = attacker.text("SELECT sql FROM sqlite_schema WHERE name = 'run_end_rules'");
      attacker.run("DROP TRIGGER run_end_rules");
      write.run();
      attacker.run(rules);
    }
  }
}
