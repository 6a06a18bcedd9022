package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What would tell a result that is withheld. */
class TellingTest {
  private static final StepId TORQUE = new StepId("torque");

  @Test
  void whatWasRaisedByHandAtABlindStepIsWithheldWithItsEntry() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.answers("cho", "gloves", new Result.Acknowledged());
    scenario.does("cho", new RunCommand.Hold(TORQUE, "It reads 12.4, is that right?"));
    String id = scenario.run().openHold().orElseThrow().id();
    scenario.signs(
        "ana",
        new RunCommand.Decide(
            id, Disposition.USE_AS_IS, TORQUE, "Within limits", "", "", "", Optional.empty()));
    scenario.measures("cho", "torque", "12.4").hands("cho", "torque");

    assertTrue(wordsTell(scenario, id, "dia"), "she is still to measure it blind");
    assertFalse(wordsTell(scenario, id, "cho"));

    scenario.checksBlind("dia", "torque", "12.4");
    assertFalse(wordsTell(scenario, id, "dia"));
  }

  private static boolean wordsTell(RunScenario scenario, String nonconformance, String viewer) {
    RunView view = new RunView(scenario.run(), new PersonId(viewer));
    return new Telling(view).words(scenario.run().nonconformance(nonconformance));
  }
}
