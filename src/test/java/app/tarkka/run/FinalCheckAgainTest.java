package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Repeat;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changed after it was said that the work may be looked at before it leaves (rule 8). */
final class FinalCheckAgainTest {
  private static final Place LAST = Place.of(Content.FINAL_CHECK);

  @Test
  void namesThePlaceThatWasCorrected() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.PERFORMED).toBuilder().finalCheck(true).build());
    scenario.answers("cho", "gloves", new Result.Acknowledged());
    scenario.measures("cho", "torque", "12.4");
    scenario.answers("cho", "cover", new Result.Acknowledged());
    String last = Content.FINAL_CHECK.value();
    scenario.answers("cho", last, new Result.Acknowledged());
    assertEquals(Optional.empty(), VoidCause.changed(scenario.run(), LAST));
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"),
            RunScenario.measured("12.1"),
            RunCommand.Care.AS_TYPED,
            "Read it wrong"));

    assertEquals(
        Optional.of(Place.of(new StepId("torque"))), VoidCause.changed(scenario.run(), LAST));
  }

  @Test
  void isAskedAgainWhenAPieceWasTakenOut() {
    RunScenario run = lookedOver();
    run.accepts(
        new RunCommand.RemoveUnit(2, "Not of this order"),
        run.staff.signs("cho", Meaning.PERFORMED));

    assertEquals(Optional.empty(), run.run().standing(LAST));
  }

  @Test
  void isAskedAgainWhenAPieceThatNobodyTouchedWasTakenOut() {
    RunScenario run = lookedOver().does("cho", new RunCommand.AddUnit(PieceContents.SECTION));
    run.does("cho", PieceContents.look(3, true)).does("cho", PieceContents.torque(3, "12.0"));
    run.answers("cho", Content.FINAL_CHECK.value(), new Result.Acknowledged());
    run.records("cho", new RunEvent.UnitAdded(PieceContents.SECTION, 4, 4, List.of()));
    run.does("cho", new RunCommand.RemoveUnit(4, ""));

    assertEquals(Optional.empty(), run.run().standing(LAST));
  }

  @Test
  void isAskedAgainWhenAPieceWasAdded() {
    RunScenario run = lookedOver().does("cho", new RunCommand.AddUnit(PieceContents.SECTION));

    assertEquals(Optional.empty(), run.run().standing(LAST));
  }

  private static RunScenario lookedOver() {
    RunScenario run =
        RunScenario.of(
                PieceContents.of(new Repeat.Pieces(), SignOff.PERFORMED).toBuilder()
                    .finalCheck(true)
                    .build())
            .answers("cho", "papers", new Result.Acknowledged())
            .does("cho", PieceContents.draw(2));
    for (int unit = 1; unit <= 2; unit++) {
      run.does("cho", PieceContents.look(unit, true))
          .does("cho", PieceContents.torque(unit, "12.0"));
    }
    return run.answers("cho", "label", new Result.Acknowledged())
        .answers("cho", Content.FINAL_CHECK.value(), new Result.Acknowledged());
  }
}
