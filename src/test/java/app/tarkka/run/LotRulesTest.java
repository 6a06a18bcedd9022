package app.tarkka.run;

import static app.tarkka.run.PieceContents.SAMPLED;
import static app.tarkka.run.PieceContents.SECTION;
import static app.tarkka.run.PieceContents.at;
import static app.tarkka.run.PieceContents.draw;
import static app.tarkka.run.PieceContents.look;
import static app.tarkka.run.PieceContents.torque;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Aql;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Repeat;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lots: counted pieces, the verdict, what may be known of it, and how the next is inspected. */
class LotRulesTest {
  private static final Repeat ONE_MAY_FAIL = new Repeat.Fixed(3, 1, Repeat.Failing.COUNTS);

  @Test
  void goesOnWhenAPieceFailsAndJudgesAtTheEnd() {
    RunScenario run = piece(piece(of(ONE_MAY_FAIL, SignOff.PERFORMED), 1, true), 2, false);

    assertEquals(RunState.OPEN, run.run().state());
    assertEquals(Optional.empty(), verdict(run));
    piece(run, 3, true);
    assertEquals(Optional.of(new LotVerdict(1, 1, true)), verdict(run));
    assertEquals(RunState.OPEN, run.run().state());
  }

  @Test
  void holdsTheRunWhenTheLotIsNotAccepted() {
    RunScenario run = of(ONE_MAY_FAIL, SignOff.PERFORMED);
    for (int unit = 1; unit <= 3; unit++) {
      piece(run, unit, unit == 2);
    }

    assertEquals(Optional.of(new LotVerdict(1, 2, false)), verdict(run));
    assertEquals(HoldCause.LOT_NOT_ACCEPTED, run.run().openHold().orElseThrow().cause());
  }

  @Test
  void holdsAtOnceWhereTheAuthorSaysSo() {
    RunScenario run = of(new Repeat.Fixed(3, 1, Repeat.Failing.HOLDS), SignOff.PERFORMED);
    run.does("cho", look(1, false));

    assertEquals(HoldCause.FAILED, run.run().openHold().orElseThrow().cause());
  }

  @Test
  void saysNothingOfALotWhileABlindResultIsWithheld() {
    RunScenario run = of(new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS), SignOff.BLIND);
    for (int unit = 1; unit <= 2; unit++) {
      run.does("cho", look(unit, true)).does("cho", torque(unit, unit == 1 ? "12.0" : "14.0"));
    }

    assertEquals(Optional.empty(), verdict(run));
    assertTrue(run.run().openHold().isEmpty());
    run.answers("cho", "label", new Result.Acknowledged()).signs("cho", new RunCommand.Finish());
    blind(run, 1, "12.0");
    assertEquals(Optional.empty(), verdict(run));
    blind(run, 2, "14.0");
    assertEquals(Optional.of(new LotVerdict(1, 1, false)), verdict(run));
    assertEquals(HoldCause.LOT_NOT_ACCEPTED, run.run().openHold().orElseThrow().cause());
  }

  @Test
  void completesWithTheLastCheckOfAnAcceptedLot() {
    RunScenario run = of(new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS), SignOff.BLIND);
    for (int unit = 1; unit <= 2; unit++) {
      run.does("cho", look(unit, true)).does("cho", torque(unit, "12.0"));
    }
    run.answers("cho", "label", new Result.Acknowledged()).signs("cho", new RunCommand.Finish());
    blind(run, 1, "12.0");
    blind(run, 2, "12.0");

    assertEquals(Optional.of(new LotVerdict(1, 0, true)), verdict(run));
    assertEquals(RunState.COMPLETED, run.run().state());
  }

  @Test
  void countsABadPieceThatWasTakenOut() {
    RunScenario run = of(new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS), SignOff.PERFORMED);
    run.does("cho", look(1, false));
    run.accepts(
        new RunCommand.RemoveUnit(1, "Looked bad"), run.staff.signs("cho", Meaning.PERFORMED));
    piece(run, 2, true);
    assertEquals(Optional.empty(), verdict(run), "one piece is missing");
    run.does("cho", new RunCommand.AddUnit(SECTION));
    piece(run, 3, true);

    assertEquals(Optional.of(new LotVerdict(1, 1, false)), verdict(run));
  }

  @Test
  void neverCompletesWithFewerPiecesThanThePlanWants() {
    RunScenario run = of(new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS), SignOff.PERFORMED);
    run.does("cho", new RunCommand.RemoveUnit(2, ""));
    piece(run, 1, true);

    run.refuses(Refusal.Reason.SAMPLE_TOO_SMALL, "cho", new RunCommand.Finish());
  }

  @Test
  void judgesAgainWhenACorrectionChangesAPiece() {
    RunScenario run = of(new Repeat.Fixed(1, 0, Repeat.Failing.COUNTS), SignOff.PERFORMED);
    piece(run, 1, true);
    EntryKey key = run.run().standing(at("look", 1)).orElseThrow().key();
    run.signs(
        "cho",
        new RunCommand.Correct(
            key, new Result.PassFail(false), RunCommand.Care.AS_TYPED, "Scratch seen late"));

    assertEquals(Optional.of(new LotVerdict(1, 1, false)), verdict(run));
  }

  @Test
  void drawsTheNextLotAsTheLotsBeforeSay() {
    RunScenario run = ready(SAMPLED).afterLots(lots(2, 2));

    run.refuses(Refusal.Reason.OTHER_INSPECTION, "cho", draw(30));
    RunCommand tightened = new RunCommand.DrawSample(SECTION, 30, Inspection.TIGHTENED);
    run.refuses(Refusal.Reason.SIGNATURE_NEEDED, "cho", tightened);
    run.accepts(tightened, run.staff.signs("cho", Meaning.DECIDED));
    assertEquals(Inspection.TIGHTENED, run.run().sample(SECTION).orElseThrow().inspection());
  }

  @Test
  void letsOnlyAnOwnerReduce() {
    RunScenario run = ready(SAMPLED).afterLots(lots(15, 0));
    RunCommand reduced = new RunCommand.DrawSample(SECTION, 30, Inspection.REDUCED);

    run.refuses(Refusal.Reason.ROLE_NEEDED, reduced, run.staff.signs("cho", Meaning.DECIDED));
    run.accepts(reduced, run.staff.signs("ana", Meaning.DECIDED));
  }

  @Test
  void countsAPieceThatWasReworkedBeforeTheFirstVerdict() {
    RunScenario run = of(new Repeat.Fixed(2, 0, Repeat.Failing.HOLDS), SignOff.PERFORMED);
    run.does("cho", look(1, false));
    rework(run, "look");
    piece(run, 1, true);
    piece(run, 2, true);

    assertEquals(Optional.of(new LotVerdict(1, 1, false)), verdict(run));
    assertEquals(HoldCause.LOT_NOT_ACCEPTED, run.run().openHold().orElseThrow().cause());
  }

  @Test
  void countsAFreshWhenTheWholeLotIsPresentedAgain() {
    RunScenario run = of(new Repeat.Fixed(2, 0, Repeat.Failing.HOLDS), SignOff.PERFORMED);
    run.does("cho", look(1, false));
    rework(run, "look");
    piece(run, 1, true);
    piece(run, 2, true);
    rework(run, "look");
    piece(run, 1, true);
    piece(run, 2, true);

    assertEquals(Optional.of(new LotVerdict(3, 0, true)), verdict(run));
  }

  @Test
  void judgesALotThatCannotBeAcceptedBeforeItIsBegunAgain() {
    RunScenario run = of(new Repeat.Fixed(2, 0, Repeat.Failing.HOLDS), SignOff.PERFORMED);
    run.does("cho", look(1, false));
    rework(run, "papers");

    assertEquals(Optional.of(new LotVerdict(1, 1, false)), verdict(run));
    assertTrue(run.run().openHold().isEmpty());
  }

  @Test
  void judgesALotThatIsScrappedBeforeItsLastPiece() {
    RunScenario run = of(new Repeat.Fixed(2, 0, Repeat.Failing.HOLDS), SignOff.PERFORMED);
    run.does("cho", look(1, false));
    String hold = run.run().openHold().orElseThrow().id();
    run.signs(
        "ana",
        new RunCommand.Decide(hold, Disposition.SCRAP, new StepId("look"), "Cracked", "", "", ""));

    assertEquals(Optional.of(new LotVerdict(1, 1, false)), verdict(run));
    assertEquals(RunState.ABANDONED, run.run().state());
  }

  @Test
  void aCorrectedSlipIsNoNonconformity() {
    RunScenario run = of(new Repeat.Fixed(1, 0, Repeat.Failing.COUNTS), SignOff.PERFORMED);
    run.does("cho", look(1, false));
    EntryKey key = run.run().standing(at("look", 1)).orElseThrow().key();
    run.signs(
        "cho",
        new RunCommand.Correct(
            key, new Result.PassFail(true), RunCommand.Care.AS_TYPED, "Wrong button"));
    run.does("cho", torque(1, "12.0"));

    assertEquals(Optional.of(new LotVerdict(1, 0, true)), verdict(run));
  }

  @Test
  void letsOnlyAnOwnerEndReducedInspectionAndAsksWhy() {
    List<JudgedLot> series = new ArrayList<>(lots(15, 0));
    series.add(
        new JudgedLot(
            new RunId("last"), 30, InspectionLevel.S_4, Aql.A4_0, Inspection.REDUCED, 0, true));
    RunScenario run = ready(SAMPLED).afterLots(series);
    RunCommand silent = draw(30);
    RunCommand normal = new RunCommand.DrawSample(SECTION, 30, Inspection.NORMAL, "A new press");

    run.refuses(Refusal.Reason.ROLE_NEEDED, normal, run.staff.signs("cho", Meaning.DECIDED));
    run.refuses(Refusal.Reason.REASON_MISSING, silent, run.staff.signs("ana", Meaning.DECIDED));
    run.refuses(Refusal.Reason.SIGNATURE_NEEDED, normal, run.staff.signedIn("ana"));
    run.accepts(normal, run.staff.signs("ana", Meaning.DECIDED));
    assertTrue(
        run.run().history().stream()
            .anyMatch(r -> r.event().equals(new RunEvent.NoteAdded(null, "A new press"))));
  }

  private static void rework(RunScenario run, String from) {
    String hold = run.run().openHold().orElseThrow().id();
    run.signs(
        "cho",
        new RunCommand.Decide(hold, Disposition.REWORK, new StepId(from), "Again", "", "", ""));
  }

  private static List<JudgedLot> lots(int count, int nonconforming) {
    List<JudgedLot> lots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lots.add(
          new JudgedLot(
              new RunId("before" + i),
              30,
              InspectionLevel.S_4,
              Aql.A4_0,
              Inspection.NORMAL,
              nonconforming,
              nonconforming == 0));
    }
    return lots;
  }

  private static RunScenario ready(Repeat repeat) {
    return of(repeat, SignOff.PERFORMED);
  }

  private static RunScenario of(Repeat repeat, SignOff torque) {
    return RunScenario.of(PieceContents.of(repeat, torque))
        .answers("cho", "papers", new Result.Acknowledged());
  }

  private static RunScenario piece(RunScenario run, int unit, boolean good) {
    return run.does("cho", look(unit, good)).does("cho", torque(unit, "12.0"));
  }

  private static void blind(RunScenario run, int unit, String value) {
    EntryKey key = run.run().standing(at("torque", unit)).orElseThrow().key();
    run.signs(
        "ben",
        new RunCommand.Check(
            List.of(
                new CheckAnswer.Blind(
                    key, RunScenario.measured(value), RunCommand.Care.AS_TYPED))));
  }

  private static Optional<LotVerdict> verdict(RunScenario run) {
    return run.run().sample(SECTION).flatMap(Sample::verdict);
  }
}
