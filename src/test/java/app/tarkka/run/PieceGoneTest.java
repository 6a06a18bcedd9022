package app.tarkka.run;

import static app.tarkka.run.PieceContents.SECTION;
import static app.tarkka.run.PieceContents.at;
import static app.tarkka.run.PieceContents.draw;
import static app.tarkka.run.PieceContents.look;
import static app.tarkka.run.PieceContents.torque;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.person.Meaning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody takes a piece out to be rid of what was found on it, or of looking at all. */
class PieceGoneTest {
  private static final Repeat TWO = new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS);

  @Test
  void keepsTheLastPiece() {
    RunScenario run = papers(new Repeat.Pieces()).does("cho", draw(2));
    run.does("cho", new RunCommand.RemoveUnit(2, ""));

    run.refuses(Refusal.Reason.NO_PIECES, "cho", new RunCommand.RemoveUnit(1, ""));
    run.does("cho", new RunCommand.AddUnit(SECTION)).does("cho", new RunCommand.RemoveUnit(1, ""));
  }

  @Test
  void neverCompletesWithoutAPiece() {
    RunScenario run = papers(new Repeat.Pieces()).does("cho", draw(1));
    run.records("cho", new RunEvent.UnitRemoved(1, ""));

    run.refuses(Refusal.Reason.SAMPLE_TOO_SMALL, "cho", new RunCommand.Finish());
  }

  @Test
  void doesNotForgetAnEntryThatWasUndone() {
    RunScenario run = papers(new Repeat.Pieces()).does("cho", draw(2)).does("cho", look(1, true));
    run.does("cho", new RunCommand.Undo(new EntryKey(at("look", 1).step(), 1, 1, 1)));

    run.refuses(Refusal.Reason.REASON_MISSING, "cho", new RunCommand.RemoveUnit(1, ""));
    RunCommand away = new RunCommand.RemoveUnit(1, "Not of this order");
    run.refuses(Refusal.Reason.SIGNATURE_NEEDED, "cho", away);
    run.accepts(away, run.staff.signs("cho", Meaning.PERFORMED));
  }

  @Test
  void doesNotForgetAResultThatIsMeasuredAgain() {
    RunScenario run = torqueOnly().does("cho", torque(1, "12.0")).does("cho", torque(2, "12.0"));
    EntryKey key = run.run().standing(at("torque", 1)).orElseThrow().key();
    run.signs("cho", new RunCommand.HandToCheck(List.of(key)));
    run.signs(
        "ben",
        new RunCommand.Check(
            List.of(
                new CheckAnswer.Blind(
                    key, RunScenario.measured("14.0"), RunCommand.Care.AS_TYPED))));
    String hold = run.run().openHold().orElseThrow().id();
    run.signs(
        "cho",
        new RunCommand.Decide(
            hold, Disposition.MEASURE_AGAIN, key.step(), "Measure again", "", "", ""));

    run.refuses(Refusal.Reason.REASON_MISSING, "cho", new RunCommand.RemoveUnit(1, ""));
    RunCommand away = new RunCommand.RemoveUnit(1, "Fell on the floor");
    run.refuses(Refusal.Reason.SAME_PERSON, away, run.staff.signs("cho", Meaning.CHECKED));
    run.accepts(away, run.staff.signs("ben", Meaning.CHECKED));
  }

  @Test
  void countsAPieceThatWentAfterItsBadEntryWasUndone() {
    RunScenario run = papers(TWO).does("cho", look(1, false));
    run.does("cho", new RunCommand.Undo(new EntryKey(at("look", 1).step(), 1, 1, 1)));
    run.accepts(
        new RunCommand.RemoveUnit(1, "Looked bad"), run.staff.signs("cho", Meaning.PERFORMED));
    run.does("cho", new RunCommand.AddUnit(SECTION));
    for (int unit = 2; unit <= 3; unit++) {
      run.does("cho", look(unit, true)).does("cho", torque(unit, "12.0"));
    }

    assertEquals(
        Optional.of(new LotVerdict(1, 1, false)),
        run.run().sample(SECTION).flatMap(Sample::verdict));
  }

  @Test
  void doesNotCountAnUndoneEntryOfAPieceThatStays() {
    RunScenario run = papers(TWO).does("cho", look(1, false));
    run.does("cho", new RunCommand.Undo(new EntryKey(at("look", 1).step(), 1, 1, 1)));
    for (int unit = 1; unit <= 2; unit++) {
      run.does("cho", look(unit, true)).does("cho", torque(unit, "12.0"));
    }

    assertTrue(run.run().sample(SECTION).flatMap(Sample::verdict).orElseThrow().accepted());
  }

  @Test
  void keepsAPieceOfALotUntilItsBlindResultIsChecked() {
    RunScenario run =
        RunScenario.of(PieceContents.of(TWO, SignOff.BLIND))
            .answers("cho", "papers", new Result.Acknowledged())
            .does("cho", look(1, true))
            .does("cho", torque(1, "12.0"));
    RunCommand away = new RunCommand.RemoveUnit(1, "It fell");

    run.refuses(Refusal.Reason.BLIND_UNCHECKED, away, run.staff.signs("ben", Meaning.CHECKED));

    EntryKey key = run.run().standing(at("torque", 1)).orElseThrow().key();
    run.signs("cho", new RunCommand.HandToCheck(List.of(key)));
    run.signs(
        "ben",
        new RunCommand.Check(
            List.of(
                new CheckAnswer.Blind(
                    key, RunScenario.measured("12.0"), RunCommand.Care.AS_TYPED))));
    run.accepts(away, run.staff.signs("ben", Meaning.CHECKED));
  }

  private static RunScenario torqueOnly() {
    Content content =
        Content.of(
            Kind.CHECKLIST,
            "QC-1",
            "Torque",
            List.of(
                Section.of("Pieces", List.of(Contents.torqueStep(SignOff.BLIND).build()))
                    .withRepeat(new Repeat.Pieces())));
    return RunScenario.of(content).does("cho", new RunCommand.DrawSample(1, 2, Inspection.NORMAL));
  }

  private static RunScenario papers(Repeat repeat) {
    return RunScenario.of(PieceContents.of(repeat, SignOff.PERFORMED))
        .answers("cho", "papers", new Result.Acknowledged());
  }
}
