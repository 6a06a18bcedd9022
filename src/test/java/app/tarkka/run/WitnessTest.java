package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.SignOff;
import org.junit.jupiter.api.Test;

/** A witnessed step that does not apply is looked at later; there is nothing to be present at. */
class WitnessTest {
  private static final Result DONE = new Result.Acknowledged();
  private static final Result NOT_APPLICABLE = new Result.NotApplicable("no bolt on this model");

  @Test
  void notApplicableStopsNeitherTheNextStepNorTheEnd() {
    RunScenario scenario =
        upToTorque(Contents.torque(SignOff.WITNESSED))
            .answers("cho", "torque", NOT_APPLICABLE)
            .answers("cho", "cover", DONE)
            .signs("cho", new RunCommand.Finish());
    assertEquals(RunState.AWAITING_CHECK, scenario.run().state());
    scenario.signs("ben", scenario.accept("torque"));
    assertEquals(RunState.COMPLETED, scenario.run().state());
  }

  @Test
  void aCorrectionToNotApplicableFreesARunThatWaitsForAWitness() {
    RunScenario scenario =
        upToTorque(Contents.torque(SignOff.WITNESSED)).measures("cho", "torque", "12.0");
    scenario.refuses(Refusal.Reason.WITNESS_FIRST, "cho", scenario.answer("cover", DONE));
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"), NOT_APPLICABLE, RunCommand.Care.AS_TYPED, "wrong model"));
    scenario.answers("cho", "cover", DONE);
  }

  @Test
  void aWitnessedHoldPointThatDoesNotApplyStillWaitsForTheSecondPerson() {
    RunScenario scenario =
        RunScenario.of(
                Contents.checklist(
                    Contents.torqueStep(SignOff.WITNESSED).hold(HoldPoint.THIS_STEP).build(),
                    Contents.step("cover").build()))
            .answers("cho", "torque", NOT_APPLICABLE);
    scenario.refuses(Refusal.Reason.HOLD_POINT, "cho", scenario.answer("cover", DONE));
    scenario.hands("cho", "torque").signs("ben", scenario.accept("torque"));
    scenario.answers("cho", "cover", DONE);
  }

  private static RunScenario upToTorque(Content content) {
    return RunScenario.of(content).answers("cho", "gloves", DONE);
  }
}
