package app.tarkka.run;

import static app.tarkka.run.RunScenario.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import org.junit.jupiter.api.Test;

/** After a difference only a third person measures blind, corrections or not (rule 10). */
class RepeatedCheckTest {
  @Test
  void theSameTwoCannotAgreeByCorrectingTheirDifference() {
    RunScenario scenario = corrected(decided(differing(), Disposition.USE_AS_IS), "12.5");
    scenario.hands("cho", "torque");
    scenario.refuses(Refusal.Reason.RESULT_WAS_SHOWN, "ben", scenario.blind("torque", "12.5"));
    assertTrue(withheld(scenario, "ben"));

    scenario.checksBlind("dia", "torque", "12.5");
    assertTrue(scenario.run().checked(scenario.key("torque")));
  }

  @Test
  void whoeverWasShownBothResultsCannotCheckTheCorrectionBlind() {
    RunScenario scenario = differing();
    scenario.accepts(
        new RunCommand.ShowResults(scenario.key("torque")), scenario.staff.signedIn("ana"));
    corrected(decided(scenario, Disposition.USE_AS_IS), "12.1").hands("cho", "torque");
    scenario.refuses(Refusal.Reason.RESULT_WAS_SHOWN, "ana", scenario.blind("torque", "12.1"));
  }

  @Test
  void aReworkBeginsAfresh() {
    RunScenario scenario = decided(differing(), Disposition.REWORK);
    scenario.measures("cho", "torque", "12.0").hands("cho", "torque");
    scenario.checksBlind("ben", "torque", "12.0");
    assertTrue(scenario.run().checked(scenario.key("torque")));
  }

  @Test
  void whoeverAgreedMeasuresACorrectionAgainAndItIsMarked() {
    RunScenario scenario = measuredBy("12.0", "12.0");
    corrected(scenario, "12.2").hands("cho", "torque").checksBlind("ben", "torque", "12.2");
    assertTrue(scenario.run().checked(scenario.key("torque")));
    assertFalse(scenario.run().checks().getLast().independent());
  }

  private static RunScenario differing() {
    RunScenario scenario = measuredBy("12.0", "13.4");
    assertEquals(HoldCause.RESULTS_DIFFER, scenario.run().openHold().orElseThrow().cause());
    return scenario;
  }

  private static RunScenario measuredBy(String doer, String checker) {
    return RunScenario.of(Contents.torque(SignOff.BLIND))
        .answers("cho", "gloves", new Result.Acknowledged())
        .measures("cho", "torque", doer)
        .hands("cho", "torque")
        .checksBlind("ben", "torque", checker);
  }

  private static RunScenario decided(RunScenario scenario, Disposition disposition) {
    String id = scenario.run().openHold().orElseThrow().id();
    return scenario.signs(
        "ana",
        new RunCommand.Decide(id, disposition, new StepId("torque"), "as decided", "", "", ""));
  }

  private static RunScenario corrected(RunScenario scenario, String to) {
    return scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"), measured(to), RunCommand.Care.AS_TYPED, "misread"));
  }

  private static boolean withheld(RunScenario scenario, String person) {
    return new RunView(scenario.run(), new PersonId(person)).withheld(scenario.key("torque"));
  }
}
