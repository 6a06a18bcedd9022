package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonText;
import app.tarkka.person.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunEventJsonTest {
  private static final RunId RUN = new RunId("r1");
  private static final StepId STEP = new StepId("s1");
  private static final EntryKey KEY = new EntryKey(STEP, 0, 1, 1);
  private static final EntryKey NEXT = new EntryKey(STEP, 0, 1, 2);
  private static final PersonId ANA = new PersonId("ana");

  @ParameterizedTest
  @MethodSource("everyEvent")
  void readsBackWhatItWrote(RunEvent event) {
    byte[] stored = CanonicalJson.bytes(RunEventJson.write(RUN, event));
    assertEquals(
        event, RunEventReader.read(RunEventJson.type(event), JsonText.object(stored).fields()));
    assertEquals(RUN, RunEventReader.run(JsonText.object(stored).fields()));
  }

  static Stream<RunEvent> everyEvent() {
    return Stream.concat(work(), Stream.concat(results().map(RunEventJsonTest::recorded), rest()));
  }

  private static RunEvent recorded(Result result) {
    return new RunEvent.EntryRecorded(KEY, result, Judgement.NOT_JUDGED, "c1");
  }

  private static Stream<Result> results() {
    return Stream.of(
        new Result.Acknowledged(),
        new Result.PassFail(false),
        new Result.PassFail(false, "rust at the edge"),
        new Result.YesNo(true),
        new Result.Chosen(List.of("ham", "cheese")),
        new Result.Measured("12,30", List.of(new BigDecimal("12.30")), "N·m"),
        new Result.Written("clean"),
        new Result.Dated(LocalDate.of(2026, 5, 14)),
        new Result.Timed(LocalTime.of(8, 5)),
        new Result.Photographed("a.png", "ab12"),
        new Result.Signed("Kim Berg", "iVBORw0KGgo=", ""),
        new Result.Signed("", "", "left before signing"),
        new Result.Scanned("6412345"),
        new Result.NotApplicable("no lid on this model"));
  }

  private static Stream<RunEvent> work() {
    Result measured = new Result.Measured("14.1", List.of(new BigDecimal("14.1")), "N·m");
    RequiredCheck check = new RequiredCheck(Place.of(STEP), SignOff.BLIND, 3);
    return Stream.of(
        new RunEvent.Started(
            new DocumentId("d1"), 4, new ContentHash("ff"), "Job 5571", List.of(check), RUN),
        new RunEvent.EntryWithdrawn(KEY),
        new RunEvent.EntryCorrected(KEY, NEXT, measured, Judgement.OUT_OF_LIMITS, "c2", "misread"),
        new RunEvent.CheckRequired(check),
        new RunEvent.HandedToCheck(List.of(KEY, NEXT), true),
        new RunEvent.CheckCommitted(
            KEY, ANA, "c1", measured, Judgement.OUT_OF_LIMITS, CheckOutcome.DIFFERS, false, "o1"),
        new RunEvent.CheckWitnessed(KEY, ANA, "c1"),
        new RunEvent.CheckInspected(KEY, ANA, "c1", CheckOutcome.FAILED, "scratched"));
  }

  private static Stream<RunEvent> rest() {
    return Stream.of(
        new RunEvent.CheckNotPossible(KEY, ANA, "gauge broken"),
        new RunEvent.ResultsDiffer(KEY),
        new RunEvent.ResultsShown(KEY),
        new RunEvent.Held("n1", HoldCause.RESULTS_DIFFER, STEP, KEY),
        new RunEvent.Held("n2", HoldCause.RAISED, STEP, null),
        new RunEvent.NonconformanceRaised("n1", "too tight"),
        new RunEvent.NonconformanceRaised(
            "n1",
            new Fault(
                "",
                new DefectCode("TORQUE", "not tight enough"),
                Severity.CRITICAL,
                new Result.Photographed("bolt.png", "ab12"))),
        new RunEvent.ActionAssigned(
            "n1",
            "a1",
            new CorrectiveAction.Assignment("Mark the wrench", ANA, LocalDate.of(2026, 6, 1))),
        new RunEvent.ActionClosed("n1", "a1", "marked"),
        new RunEvent.DispositionDecided("n1", Disposition.REWORK, "loosen", "12", "", "3.50"),
        new RunEvent.HoldReleased("n1"),
        new RunEvent.NonconformanceClosed("n1", "seen"),
        new RunEvent.AttemptStarted(2, STEP, 3),
        new RunEvent.NoteAdded(null, "late delivery"),
        new RunEvent.NoteAdded(STEP, "new tool"),
        new RunEvent.TimerStarted(Place.of(STEP), 1, 2),
        new RunEvent.TimerOverridden(Place.of(STEP), 1, 2, "cool already"),
        new RunEvent.Paused(),
        new RunEvent.Resumed(),
        new RunEvent.HandedOver(ANA),
        new RunEvent.TakenOver(),
        new RunEvent.Reaffirmed(KEY),
        new RunEvent.Escalated(null, "Owner", ""),
        new RunEvent.Completed(),
        new RunEvent.Released(),
        new RunEvent.Abandoned("order cancelled"));
  }
}
