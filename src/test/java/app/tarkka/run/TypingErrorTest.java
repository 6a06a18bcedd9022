package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 120 was typed for 12.0, and nothing was wrong with the work (rules 7, 8 and 10). */
class TypingErrorTest {
  private static final Place TORQUE = Place.of(new StepId("torque"));

  @Test
  void theRunGoesOnInTheSameAttempt() {
    RunScenario scenario = corrected(SignOff.PERFORMED);
    scenario.signs("ben", typed(scenario));

    assertEquals(RunState.OPEN, scenario.run().state());
    assertEquals(1, scenario.run().attempt());
    assertEquals(Optional.of(new StepId("cover")), scenario.run().next().map(Place::step));
    scenario.answers("cho", "cover", new Result.Acknowledged());
    scenario.signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, scenario.run().state());
  }

  @Test
  void theEntryIsCorrectedFirst() {
    RunScenario scenario = typedWrongly(SignOff.PERFORMED);
    scenario.refuses(Refusal.Reason.NOT_CORRECTED, "ben", typed(scenario));
  }

  @Test
  void aCorrectionThatIsOutOfLimitsWasMoreThanAnErrorOfTyping() {
    RunScenario scenario = correct(typedWrongly(SignOff.PERFORMED), "cho", "14.0");
    Nonconformance first = scenario.run().nonconformances().getFirst();
    scenario.refuses(Refusal.Reason.CORRECTION_FAILS, "ben", typed(first));
    Nonconformance second = scenario.run().nonconformances().getLast();
    scenario.refuses(Refusal.Reason.NOT_CORRECTED, "ben", typed(second));

    correct(scenario, "cho", "12.0").signs("ben", typed(first)).signs("ben", typed(second));
    assertEquals(RunState.OPEN, scenario.run().state());
  }

  @Test
  void whatDoesNotApplyShowsNotThatNothingWasWrong() {
    RunScenario scenario = typedWrongly(SignOff.PERFORMED);
    correct(scenario, "cho", new Result.NotApplicable("No bolt here"));
    scenario.refuses(Refusal.Reason.CORRECTION_FAILS, "ben", typed(scenario));
  }

  @Test
  void neitherWhoeverTypedItNorWhoeverCorrectedItDecides() {
    RunScenario scenario = correct(typedWrongly(SignOff.PERFORMED), "ben", "12.0");
    scenario.staff.role("cho", Role.WORKER, Role.CHECKER);
    scenario.refuses(Refusal.Reason.OWN_CORRECTION, "cho", typed(scenario));
    scenario.refuses(Refusal.Reason.OWN_CORRECTION, "ben", typed(scenario));
    scenario.signs("dia", typed(scenario));
  }

  @Test
  void anOwnerWhoTypedItIsNoException() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.PERFORMED))
            .answers("cho", "gloves", new Result.Acknowledged())
            .does("ana", slip());
    correct(scenario, "ana", "12.0").alone();
    scenario.refuses(Refusal.Reason.OWN_CORRECTION, "ana", typed(scenario));
  }

  @Test
  void aMateWhoOnlyWorksDoesNotDecide() {
    RunScenario scenario = corrected(SignOff.PERFORMED);
    scenario.staff.with("eve", Role.WORKER);
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "eve", typed(scenario));
  }

  @Test
  void nobodyWhoWasAddedMeanwhileDecides() {
    RunScenario scenario = corrected(SignOff.PERFORMED);
    scenario.staff.with("eve", Role.CHECKER);
    scenario.refuses(Refusal.Reason.ADDED_DURING_RUN, "eve", typed(scenario));
  }

  @Test
  void whoeverDidAnotherStepMay() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.PERFORMED))
            .answers("ben", "gloves", new Result.Acknowledged())
            .does("cho", slip());
    correct(scenario, "cho", "12.0").signs("ben", typed(scenario));
    assertEquals(RunState.OPEN, scenario.run().state());
  }

  @Test
  void whatTheCheckerHadSignedIsAskedForAgain() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.INSPECTED))
            .answers("cho", "gloves", new Result.Acknowledged())
            .measures("cho", "torque", "12.3")
            .hands("cho", "torque");
    scenario.signs(
        "dia",
        new RunCommand.Check(
            List.of(new CheckAnswer.Reject(scenario.key("torque"), "The dial says 12.0"))));
    correct(scenario, "cho", "12.0").signs("ben", typed(scenario));

    assertFalse(scenario.run().checked(scenario.key("torque")));
    assertEquals(1, scenario.run().missingChecks().size());
    scenario.hands("cho", "torque").signs("dia", scenario.accept("torque"));
    assertTrue(scenario.run().checked(scenario.key("torque")));
  }

  @Test
  void aThirdPersonMeasuresBlindAfterBothWereShown() {
    RunScenario scenario = corrected(SignOff.BLIND);
    scenario.signs("ben", typed(scenario)).hands("cho", "torque");
    EntryKey corrected = scenario.key("torque");

    scenario.refuses(Refusal.Reason.RESULT_WAS_SHOWN, "ben", scenario.blind("torque", "12.0"));
    RunView third = new RunView(scenario.run(), new PersonId("dia"));
    Nonconformance decided = scenario.run().nonconformances().getFirst();
    assertTrue(third.withheld(corrected));
    assertTrue(new Telling(third).decision(decided), "that it passes is not told to the third");
    scenario.checksBlind("dia", "torque", "12.0");
    assertTrue(scenario.run().checked(corrected));
    assertFalse(new Telling(new RunView(scenario.run(), null)).decision(decided));
  }

  @Test
  void whoeverDecidesSeesBothResultsFirst() {
    RunScenario scenario = corrected(SignOff.BLIND);
    scenario.refuses(Refusal.Reason.RESULTS_NOT_SHOWN, "dia", typed(scenario));
    scenario.does("ana", new RunCommand.ShowResults(scenario.run().checks().getLast().key()));
    scenario.signs("ana", typed(scenario));
  }

  @Test
  void aCorrectionThatDiffersStillIsMeasuredAgain() {
    RunScenario scenario = correct(typedWrongly(SignOff.BLIND), "cho", "12.3");
    scenario.refuses(Refusal.Reason.CORRECTION_DIFFERS, "ben", typed(scenario));
    EntryKey corrected = scenario.key("torque");
    scenario.signs("ben", decide(hold(scenario), Disposition.MEASURE_AGAIN));

    assertTrue(scenario.run().standing(TORQUE).isEmpty());
    assertTrue(VoidCause.againFor(scenario.run(), corrected));
    scenario.measures("cho", "torque", "12.1").hands("cho", "torque");
    scenario.checksBlind("ben", "torque", "12.1");
    assertTrue(scenario.run().checked(scenario.key("torque")));
    assertFalse(scenario.run().checks().getLast().independent());
  }

  @Test
  void whatAgreesNowIsNotMeasuredAgain() {
    RunScenario scenario = corrected(SignOff.BLIND);
    scenario.refuses(
        Refusal.Reason.NO_DIFFERENCE, "ben", decide(hold(scenario), Disposition.MEASURE_AGAIN));
  }

  @Test
  void aFaultThatAButtonRaisedIsNoErrorOfTyping() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    scenario.does("cho", new RunCommand.Hold(new StepId("gloves"), "Torn"));
    assertFalse(new TypingError(scenario.run(), hold(scenario)).ofEntry());
    scenario.refuses(Refusal.Reason.NOT_CORRECTED, "ben", typed(scenario));
  }

  /** 120 instead of 12.0, and where it is measured blind Ben found 12.0. */
  private static RunScenario typedWrongly(SignOff policy) {
    RunScenario scenario =
        RunScenario.of(Contents.torque(policy))
            .answers("cho", "gloves", new Result.Acknowledged())
            .does("cho", slip());
    return policy == SignOff.BLIND
        ? scenario.hands("cho", "torque").checksBlind("ben", "torque", "12.0")
        : scenario;
  }

  private static RunCommand slip() {
    return new RunCommand.Answer(TORQUE, RunScenario.measured("120"), RunCommand.Care.READ_AGAIN);
  }

  private static RunScenario corrected(SignOff policy) {
    return correct(typedWrongly(policy), "cho", "12.0");
  }

  private static RunScenario correct(RunScenario scenario, String who, String value) {
    return correct(scenario, who, RunScenario.measured(value));
  }

  private static RunScenario correct(RunScenario scenario, String who, Result result) {
    return scenario.signs(
        who,
        new RunCommand.Correct(
            scenario.key("torque"), result, RunCommand.Care.READ_AGAIN, "Typed wrongly"));
  }

  private static Nonconformance hold(RunScenario scenario) {
    return scenario.run().openHold().orElseThrow();
  }

  private static RunCommand typed(RunScenario scenario) {
    return typed(hold(scenario));
  }

  private static RunCommand typed(Nonconformance hold) {
    return decide(hold, Disposition.ENTERED_WRONGLY);
  }

  private static RunCommand decide(Nonconformance hold, Disposition disposition) {
    return new RunCommand.Decide(
        hold.id(), disposition, hold.step(), "The dial says 12.0", "", "", "");
  }
}
