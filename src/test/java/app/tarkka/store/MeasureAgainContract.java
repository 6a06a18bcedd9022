package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import app.tarkka.run.VoidCause;
import app.tarkka.run.WaitingCheck;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store itself says to those who differed and measure again. */
abstract class MeasureAgainContract extends PortContract {
  private static final EntryKey FIRST = TestRun.key("weigh", 1);
  private static final EntryKey SECOND = new EntryKey(new StepId("weigh"), 0, 1, 2);

  @BeforeEach
  void everybodyMay() {
    letDiaWorkAndCheck();
  }

  @Test
  void takesTheRepeatOfTheSameTwoButNotAsIndependent() {
    TestRun run = differing();
    decide(run, Disposition.MEASURE_AGAIN);
    withdrawAndWeigh(run);

    refused("not-independent", () -> blind(run, SECOND, true));
    blind(run, SECOND, false);
    assertTrue(run.now().checked(SECOND));
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void refusesTheRepeatOfTheVeryEntryThatDiffered() {
    TestRun run = differing();
    decide(run, Disposition.MEASURE_AGAIN);
    refused("result-was-shown", () -> blind(run, FIRST, false));
  }

  @Test
  void refusesTheRepeatWhereItWasDecidedOtherwise() {
    TestRun run = differing();
    decide(run, Disposition.USE_AS_IS);
    withdrawAndWeigh(run);
    refused("result-was-shown", () -> blind(run, SECOND, false));
  }

  @Test
  void refusesTheDecisionWhereNothingDiffers() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    run.enter("cho", "weigh");
    run.append(
        shop.signIn("cho"),
        new RunEvent.Held("nc-1", HoldCause.RESULTS_DIFFER, new StepId("weigh"), FIRST));
    refused("no-difference", () -> decide(run, Disposition.MEASURE_AGAIN));
  }

  @Test
  void listsWhatWaitsAgainAndWhatCouldNotBeChecked() {
    TestRun run = differing();
    decide(run, Disposition.MEASURE_AGAIN);
    withdrawAndWeigh(run);
    run.hand("cho", SECOND);
    run.append(
        shop.sign("ben", Meaning.CHECKED),
        new RunEvent.CheckNotPossible(SECOND, new PersonId("cho"), "The scale is flat"));

    WaitingCheck waiting = shop.runs().waitingChecks().getFirst();
    assertEquals(SECOND, waiting.key());
    assertEquals(Optional.of(VoidCause.MEASURED_AGAIN), waiting.again());
    assertEquals(1, waiting.tried());
  }

  private TestRun differing() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    run.enter("cho", "weigh");
    run.check("ben", "cho", FIRST, CheckOutcome.DIFFERS);
    run.append(
        shop.signIn("ben"),
        new RunEvent.Held("nc-1", HoldCause.RESULTS_DIFFER, new StepId("weigh"), FIRST));
    return run;
  }

  private void decide(TestRun run, Disposition disposition) {
    run.append(
        shop.sign("dia", Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", disposition, "The scale was moved", "", "", ""),
        new RunEvent.HoldReleased("nc-1"));
  }

  private void withdrawAndWeigh(TestRun run) {
    run.append(shop.signIn("dia"), new RunEvent.EntryWithdrawn(FIRST));
    run.enter("cho", SECOND, new Result.Acknowledged());
  }

  private void blind(TestRun run, EntryKey key, boolean independent) {
    run.append(
        shop.sign("ben", Meaning.CHECKED),
        new RunEvent.CheckCommitted(
            key,
            new PersonId("cho"),
            TestRun.content(key),
            new Result.Acknowledged(),
            Judgement.NOT_JUDGED,
            CheckOutcome.AGREES,
            independent,
            "what was in front of ben"));
  }
}
