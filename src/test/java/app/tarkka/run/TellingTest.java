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

  @Test
  void whatWasRaisedByHandBeforeABlindEntryIsWithheldFromWhoeverMayMeasureLater() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.answers("cho", "gloves", new Result.Acknowledged());
    scenario.does("cho", new RunCommand.Hold(TORQUE, "It reads 12.4, is that right?"));
    String id = scenario.run().openHold().orElseThrow().id();

    assertTrue(wordsTell(scenario, id, "dia"), "she may be the one who measures it blind");
    assertFalse(wordsTell(scenario, id, "cho"), "whoever said it knows it");
    assertTrue(new Telling(new RunView(scenario.run(), null)).words(hold(scenario, id)));
    RunEvent said = scenario.run().last().event();
    assertTrue(new Telling(new RunView(scenario.run(), new PersonId("dia"))).event(said));
  }

  @Test
  void aNoteBeforeABlindEntryIsWithheldButFromItsWriter() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.does("cho", new RunCommand.AddNote(Optional.of(TORQUE), "12.4 at the first try"));
    RunEvent note = scenario.run().last().event();

    assertTrue(new Telling(new RunView(scenario.run(), new PersonId("dia"))).event(note));
    assertFalse(new Telling(new RunView(scenario.run(), new PersonId("cho"))).event(note));
  }

  @Test
  void whereNobodyMeasuresBlindNothingIsWithheldBeforeTheEntry() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.INSPECTED));
    scenario.answers("cho", "gloves", new Result.Acknowledged());
    scenario.does("cho", new RunCommand.Hold(TORQUE, "It reads 12.4, is that right?"));

    assertFalse(wordsTell(scenario, scenario.run().openHold().orElseThrow().id(), "dia"));
  }

  @Test
  void anEndedRunWithholdsNothingThatWasRaisedByHand() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.does("cho", new RunCommand.Hold(TORQUE, "It reads 12.4, is that right?"));
    String id = scenario.run().openHold().orElseThrow().id();
    scenario.signs(
        "ana",
        new RunCommand.Decide(
            id, Disposition.SCRAP, TORQUE, "Thread is gone", "", "", "", Optional.empty()));

    assertFalse(wordsTell(scenario, id, "dia"));
  }

  private static Nonconformance hold(RunScenario scenario, String id) {
    return scenario.run().nonconformance(id);
  }

  private static boolean wordsTell(RunScenario scenario, String nonconformance, String viewer) {
    RunView view = new RunView(scenario.run(), new PersonId(viewer));
    return new Telling(view).words(scenario.run().nonconformance(nonconformance));
  }
}
