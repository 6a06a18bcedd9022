package app.tarkka.run;

import static app.tarkka.run.PieceContents.SAMPLED;
import static app.tarkka.run.PieceContents.SECTION;
import static app.tarkka.run.PieceContents.at;
import static app.tarkka.run.PieceContents.draw;
import static app.tarkka.run.PieceContents.look;
import static app.tarkka.run.PieceContents.torque;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Repeat;
import app.tarkka.document.SignOff;
import app.tarkka.person.Meaning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces of a section: how many, one more, one less, without a check that nobody can make. */
class UnitRulesTest {

  @Test
  void asksForThePiecesBeforeWhatComesAfterThem() {
    RunScenario run = papers(new Repeat.Pieces(), SignOff.PERFORMED);

    assertEquals(List.of(SECTION), run.run().undrawn());
    run.refuses(
        Refusal.Reason.PIECES_NOT_COUNTED, "cho", run.answer("label", new Result.Acknowledged()));
    run.refuses(Refusal.Reason.PIECES_NOT_COUNTED, "cho", new RunCommand.Finish());
  }

  @Test
  void doesEachStepForEachPiece() {
    RunScenario run = papers(new Repeat.Pieces(), SignOff.PERFORMED).does("cho", draw(2));

    assertEquals(
        List.of(
            Place.of(run.run().steps().getFirst().id()),
            at("look", 1),
            at("torque", 1),
            at("look", 2),
            at("torque", 2),
            at("label", 0)),
        run.run().places());
  }

  @Test
  void letsPiecesBeDoneInAnyOrder() {
    RunScenario run = papers(new Repeat.Pieces(), SignOff.PERFORMED).does("cho", draw(3));

    run.does("cho", look(3, true)).does("cho", look(1, true));
    run.refuses(Refusal.Reason.EARLIER_STEP_OPEN, "cho", torque(2, "12.0"));
    run.refuses(
        Refusal.Reason.EARLIER_STEP_OPEN, "cho", run.answer("label", new Result.Acknowledged()));
  }

  @Test
  void drawsAFixedCountWithTheStart() {
    RunScenario run =
        RunScenario.of(
            PieceContents.of(new Repeat.Fixed(3, 0, Repeat.Failing.COUNTS), SignOff.INSPECTED));

    assertEquals(3, run.run().sample(SECTION).orElseThrow().standing().size());
    assertEquals(3, run.run().missingChecks().size());
  }

  @Test
  void takesEveryTenthOfALot() {
    RunScenario run =
        papers(new Repeat.EveryKth(10, 0, Repeat.Failing.COUNTS), SignOff.PERFORMED)
            .does("cho", draw(45));

    assertEquals(
        List.of(10, 20, 30, 40),
        run.run().sample(SECTION).orElseThrow().standing().stream().map(RunUnit::piece).toList());
  }

  @Test
  void takesTheLastPieceOfALotThatIsSmallerThanTheInterval() {
    RunScenario run =
        papers(new Repeat.EveryKth(10, 0, Repeat.Failing.COUNTS), SignOff.PERFORMED)
            .does("cho", draw(7));

    assertEquals(
        List.of(7),
        run.run().sample(SECTION).orElseThrow().standing().stream().map(RunUnit::piece).toList());
    run.refuses(Refusal.Reason.NO_PIECES, "cho", draw(0));
  }

  @Test
  void drawsByThePlanOfTheLot() {
    RunScenario run = papers(SAMPLED, SignOff.PERFORMED).does("cho", draw(30));

    assertEquals(new SampleSize("B", 3, 0), run.run().sample(SECTION).orElseThrow().size());
  }

  @Test
  void asksAgainForThePiecesOnlyWhileNothingIsEntered() {
    RunScenario run =
        papers(new Repeat.Pieces(), SignOff.INSPECTED).does("cho", draw(5)).does("cho", draw(2));

    assertEquals(2, run.run().sample(SECTION).orElseThrow().standing().size());
    assertEquals(2, run.run().missingChecks().size());
    run.does("cho", look(6, true));
    run.refuses(Refusal.Reason.ALREADY_ANSWERED, "cho", draw(3));
  }

  @Test
  void leavesNoCheckBehindWhenAPieceGoes() {
    RunScenario run =
        papers(new Repeat.Pieces(), SignOff.INSPECTED)
            .does("cho", draw(2))
            .does("cho", new RunCommand.AddUnit(SECTION));

    assertEquals(3, run.run().missingChecks().size());
    run.does("cho", new RunCommand.RemoveUnit(3, ""));
    assertEquals(2, run.run().missingChecks().size());
    assertTrue(run.run().places().stream().noneMatch(place -> place.unit() == 3));
  }

  @Test
  void neverGivesANumberTwice() {
    RunScenario run =
        papers(new Repeat.Pieces(), SignOff.PERFORMED)
            .does("cho", draw(2))
            .does("cho", new RunCommand.RemoveUnit(2, ""))
            .does("cho", new RunCommand.AddUnit(SECTION));

    assertEquals(
        List.of(1, 3),
        run.run().sample(SECTION).orElseThrow().standing().stream().map(RunUnit::number).toList());
  }

  @Test
  void letsAPieceWithEntriesGoOnlyWithASecondPerson() {
    RunScenario run =
        papers(new Repeat.Pieces(), SignOff.INSPECTED)
            .does("cho", draw(2))
            .does("cho", look(1, true));
    RunCommand away = new RunCommand.RemoveUnit(1, "Fell on the floor");

    run.refuses(Refusal.Reason.REASON_MISSING, "ben", new RunCommand.RemoveUnit(1, " "));
    run.refuses(Refusal.Reason.SIGNATURE_NEEDED, "ben", away);
    run.refuses(Refusal.Reason.SAME_PERSON, away, run.staff.signs("cho", Meaning.CHECKED));
    run.accepts(away, run.staff.signs("ben", Meaning.CHECKED));

    assertTrue(run.run().standing(at("look", 1)).isPresent(), "what was entered stays legible");
    run.refuses(Refusal.Reason.UNKNOWN_STEP, "cho", torque(1, "12.0"));
  }

  @Test
  void letsAPieceThatNobodyChecksGoWithAReasonAndASignature() {
    RunScenario run =
        papers(new Repeat.Pieces(), SignOff.PERFORMED)
            .does("cho", draw(2))
            .does("cho", look(1, true));
    RunCommand away = new RunCommand.RemoveUnit(1, "Not of this order");

    run.refuses(Refusal.Reason.SIGNATURE_NEEDED, "cho", away);
    run.accepts(away, run.staff.signs("cho", Meaning.PERFORMED));
    assertEquals(1, run.run().sample(SECTION).orElseThrow().standing().size());
  }

  @Test
  void correctsNothingOfAPieceThatIsGone() {
    RunScenario run =
        papers(new Repeat.Pieces(), SignOff.PERFORMED)
            .does("cho", draw(2))
            .does("cho", look(1, true));
    run.accepts(
        new RunCommand.RemoveUnit(1, "Not of this order"),
        run.staff.signs("cho", Meaning.PERFORMED));

    run.refuses(
        Refusal.Reason.UNKNOWN_UNIT,
        new RunCommand.Correct(
            new EntryKey(at("look", 1).step(), 1, 1, 1),
            new Result.PassFail(false),
            RunCommand.Care.AS_TYPED,
            "misread"),
        run.staff.signs("cho", Meaning.PERFORMED));
  }

  @Test
  void reworksTheOnePieceThatFailed() {
    RunScenario run =
        papers(new Repeat.Pieces(), SignOff.PERFORMED)
            .does("cho", draw(2))
            .does("cho", look(1, true))
            .does("cho", torque(1, "12.0"))
            .does("cho", look(2, false));
    Nonconformance hold = run.run().openHold().orElseThrow();
    run.signs(
        "cho",
        new RunCommand.Decide(
            hold.id(), Disposition.REWORK, at("look", 0).step(), "Polish it", "", "", ""));

    assertTrue(run.run().standing(at("torque", 1)).isPresent());
    assertTrue(run.run().standing(at("look", 2)).isEmpty());
    run.does("cho", look(2, true)).does("cho", torque(2, "12.0"));
    assertEquals(List.of(at("label", 0)), run.run().openPlaces());
  }

  private static RunScenario papers(Repeat repeat, SignOff torque) {
    return RunScenario.of(PieceContents.of(repeat, torque))
        .answers("cho", "papers", new Result.Acknowledged());
  }
}
