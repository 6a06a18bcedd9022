package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Repeat;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import java.time.LocalDate;
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
    Recorded said = scenario.run().last();
    assertTrue(new Telling(new RunView(scenario.run(), new PersonId("dia"))).event(said));
  }

  @Test
  void aNoteBeforeABlindEntryIsWithheldButFromItsWriter() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.does("cho", new RunCommand.AddNote(Optional.of(TORQUE), "12.4 at the first try"));
    Recorded note = scenario.run().last();

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

  @Test
  void theSameWordsOfTwoPeopleAreEachTheirOwn() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    RunCommand note = new RunCommand.AddNote(Optional.of(TORQUE), "12.4");
    Recorded chos = scenario.does("cho", note).run().last();
    Recorded bens = scenario.does("ben", note).run().last();

    assertTrue(telling(scenario, "ben").event(chos), "he said the same, and did not hear hers");
    assertFalse(telling(scenario, "ben").event(bens));
  }

  @Test
  void whyAPieceWasTakenOutIsWithheldWithWhatWasMeasuredOnIt() {
    RunScenario scenario = RunScenario.of(PieceContents.of(new Repeat.Pieces(), SignOff.BLIND));
    scenario.answers("cho", "papers", new Result.Acknowledged());
    scenario
        .does("cho", PieceContents.draw(2))
        .does("cho", PieceContents.look(1, true))
        .does("cho", PieceContents.torque(1, "14.0"));
    scenario.accepts(
        new RunCommand.RemoveUnit(1, "It read 14.0"), scenario.staff.signs("ben", Meaning.CHECKED));
    Recorded removed =
        scenario.run().history().stream()
            .filter(r -> r.event() instanceof RunEvent.UnitRemoved)
            .findFirst()
            .orElseThrow();
    RunUnit unit = scenario.run().samples().getFirst().unit(1).orElseThrow();

    assertTrue(telling(scenario, "dia").event(removed));
    assertTrue(telling(scenario, "dia").removal(unit));
    assertFalse(telling(scenario, "ben").event(removed), "he said it");
    assertFalse(telling(scenario, "cho").removal(unit), "she measured it");
  }

  @Test
  void theNoteUnderAConcessionThatIsStillToBeMeasuredIsWithheld() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.answers("cho", "gloves", new Result.Acknowledged());
    scenario.does("cho", new RunCommand.Hold(TORQUE, "It reads 12.4, is that right?"));
    String id = scenario.run().openHold().orElseThrow().id();
    scenario.signs(
        "ana",
        new RunCommand.Decide(
            id, Disposition.USE_AS_IS, TORQUE, "Within limits", "", "", "", Optional.empty()));
    scenario.measures("cho", "torque", "12.4");
    scenario.signs("cho", new RunCommand.CloseNonconformance(id, "12.4 it is"));

    assertTrue(telling(scenario, "dia").event(scenario.run().last()));
  }

  @Test
  void whatIsSaidAtTheClosingIsWithheldWhileTheReworkIsStillToBeMeasuredBlind() {
    RunScenario scenario = differing();
    String id = scenario.run().openHold().orElseThrow().id();
    scenario
        .signs("ana", decide(id, Disposition.REWORK, "Do it again"))
        .measures("cho", "torque", "12.3")
        .hands("cho", "torque")
        .signs("cho", new RunCommand.CloseNonconformance(id, "12.3 now"));
    Recorded said = scenario.run().last();

    assertTrue(wordsTell(scenario, id, "ben"), "he may be the one who measures it blind");
    assertTrue(telling(scenario, "ben").closing(hold(scenario, id)));
    assertTrue(telling(scenario, "ben").event(said));
    assertFalse(telling(scenario, "cho").closing(hold(scenario, id)), "she measured it");

    scenario.checksBlind("ben", "torque", "12.3");
    assertFalse(telling(scenario, "dia").closing(hold(scenario, id)));
  }

  @Test
  void whyItWasAcceptedIsWithheldWhileWhatItWasCorrectedToIsStillToBeMeasuredBlind() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario
        .answers("cho", "gloves", new Result.Acknowledged())
        .measures("cho", "torque", "14.0")
        .hands("cho", "torque")
        .checksBlind("dia", "torque", "14.0");
    String id = scenario.run().openHold().orElseThrow().id();
    scenario
        .signs("ana", decide(id, Disposition.USE_AS_IS, "Read wrong: it is 12.2"))
        .signs(
            "cho",
            new RunCommand.Correct(
                scenario.key("torque"),
                RunScenario.measured("12.2"),
                RunCommand.Care.AS_TYPED,
                "Read wrong"));

    assertTrue(telling(scenario, "ben").reason(hold(scenario, id)));
    assertFalse(telling(scenario, "cho").reason(hold(scenario, id)));
  }

  @Test
  void whoeverRaisedItBeforeTheEntryIsNotToldWhatTheDeciderSaysWasMeasured() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.answers("cho", "gloves", new Result.Acknowledged());
    scenario.does("dia", new RunCommand.Hold(TORQUE, "The wrench slips"));
    String id = scenario.run().openHold().orElseThrow().id();
    scenario.signs("ana", decide(id, Disposition.USE_AS_IS, "I read 12.4 with it"));
    Recorded said = scenario.run().last();

    assertFalse(wordsTell(scenario, id, "dia"), "whoever said it knows it");
    assertTrue(telling(scenario, "dia").reason(hold(scenario, id)), "she may measure it blind");
    assertTrue(
        scenario.run().history().stream()
            .filter(r -> r.event() instanceof RunEvent.DispositionDecided)
            .allMatch(telling(scenario, "dia")::event),
        said.toString());
    assertFalse(telling(scenario, "ana").reason(hold(scenario, id)), "whoever said it knows it");
  }

  @Test
  void whatIsToBeDoneAboutItIsItsAssignersOwnUntilTheStepWasMeasured() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.answers("cho", "gloves", new Result.Acknowledged());
    scenario.does("dia", new RunCommand.Hold(TORQUE, "The wrench slips"));
    String id = scenario.run().openHold().orElseThrow().id();
    scenario.signs(
        "ana",
        new RunCommand.Decide(
            id,
            Disposition.USE_AS_IS,
            TORQUE,
            "Go on",
            "",
            "",
            "",
            Optional.of(
                new CorrectiveAction.Assignment(
                    "Mend it so that it reads 12.0",
                    new PersonId("ben"),
                    LocalDate.of(2026, 12, 1)))));
    CorrectiveAction action = hold(scenario, id).actions().getFirst();

    assertTrue(telling(scenario, "dia").what(hold(scenario, id), action));
    assertFalse(telling(scenario, "ana").what(hold(scenario, id), action));
  }

  /** Two people measured the torque blind, and it differs. */
  private static RunScenario differing() {
    return RunScenario.of(Contents.torque(SignOff.BLIND))
        .answers("cho", "gloves", new Result.Acknowledged())
        .measures("cho", "torque", "12.4")
        .hands("cho", "torque")
        .checksBlind("dia", "torque", "11.6");
  }

  private static RunCommand decide(String id, Disposition disposition, String reason) {
    return new RunCommand.Decide(id, disposition, TORQUE, reason, "", "", "", Optional.empty());
  }

  private static Telling telling(RunScenario scenario, String viewer) {
    return new Telling(new RunView(scenario.run(), new PersonId(viewer)));
  }

  private static Nonconformance hold(RunScenario scenario, String id) {
    return scenario.run().nonconformance(id);
  }

  private static boolean wordsTell(RunScenario scenario, String nonconformance, String viewer) {
    RunView view = new RunView(scenario.run(), new PersonId(viewer));
    return new Telling(view).words(scenario.run().nonconformance(nonconformance));
  }
}
