package app.tarkka.paper.record;

import static app.tarkka.paper.record.RunStory.AINO;
import static app.tarkka.paper.record.RunStory.MIKA;
import static app.tarkka.paper.record.RunStory.OLLI;
import static app.tarkka.paper.record.RunStory.grams;
import static app.tarkka.paper.record.RunStory.measured;

import app.tarkka.document.StepId;
import app.tarkka.paper.Sheets;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.Fault;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.Severity;
import java.time.LocalDate;
import java.util.List;

/** Runs whose records the tests print. */
final class RunStories {
  static final String NONCONFORMANCE = "5f0c1c9e-0d3b-4a52-9f6e-2f7b8a1d4c33";

  private RunStories() {}

  /** What people call the nonconformance of a story. */
  static String called(RunStory story) {
    return story.run().nonconformance(NONCONFORMANCE).called();
  }

  /** A correction, a withdrawal, and a not-applicable. */
  static RunStory sandwich() {
    RunStory story = new RunStory(Sheets.sandwich(), "Order 2026-1187");
    return story
        .entry(AINO, "hands", 1, new Result.Acknowledged(), Judgement.NOT_JUDGED)
        .entry(AINO, "bread", 1, new Result.Acknowledged(), Judgement.NOT_JUDGED)
        .then(AINO, new RunEvent.EntryWithdrawn(story.key("bread", 1, 1)))
        .entry(AINO, "bread", 2, new Result.Acknowledged(), Judgement.NOT_JUDGED)
        .entry(AINO, "butter", 1, grams("9,5"), Judgement.IN_LIMITS)
        .entry(AINO, "ham", 1, grams("75"), Judgement.OUT_OF_LIMITS)
        .signed(
            AINO,
            Meaning.PERFORMED,
            new RunEvent.EntryCorrected(
                story.key("ham", 1, 1),
                story.key("ham", 1, 2),
                grams("57"),
                Judgement.NEAR_LIMIT,
                "hash",
                "Digits swapped when typing"))
        .then(AINO, new RunEvent.NoteAdded(null, "New ham from the second fridge"))
        .entry(
            AINO, "close", 1, new Result.NotApplicable("Customer eats here"), Judgement.NOT_JUDGED)
        .signed(AINO, Meaning.PERFORMED, new RunEvent.Completed());
  }

  /** A blind check that is not done yet. */
  static RunStory waiting() {
    RunStory story = new RunStory(Sheets.torque(), "Serial 80-4711");
    return story
        .entry(AINO, "wrench", 1, new Result.Scanned("TW-17"), Judgement.NOT_JUDGED)
        .entry(AINO, "torque", 1, measured("47.1; 49.9; 50.3", "N·m"), Judgement.OUT_OF_LIMITS)
        .signed(
            AINO,
            Meaning.PERFORMED,
            new RunEvent.EntryCorrected(
                story.key("torque", 1, 1),
                story.key("torque", 1, 2),
                measured("49.2; 49.9; 50.3", "N·m"),
                Judgement.IN_LIMITS,
                "hash",
                "The first was 47.1 by a slipped socket"))
        .then(AINO, new RunEvent.NoteAdded(new StepId("torque"), "Socket slipped at 47.1"))
        .signed(
            AINO,
            Meaning.PERFORMED,
            new RunEvent.HandedToCheck(List.of(story.key("torque", 1, 2)), true));
  }

  /** Too little ham, used as it is by Olli's word; Mika sees to it that it does not come again. */
  static RunStory conceded() {
    RunStory story = new RunStory(Sheets.sandwich(), "Order 2026-1190");
    return story
        .entry(AINO, "hands", 1, new Result.Acknowledged(), Judgement.NOT_JUDGED)
        .entry(AINO, "ham", 1, grams("48"), Judgement.OUT_OF_LIMITS)
        .then(
            AINO,
            new RunEvent.Held(
                NONCONFORMANCE, HoldCause.OUT_OF_LIMITS, new StepId("ham"), story.key("ham", 1, 1)))
        .then(
            AINO,
            new RunEvent.NonconformanceRaised(
                NONCONFORMANCE,
                new Fault(
                    "The last slice of the packet",
                    new DefectCode("WEIGHT", "weight off"),
                    Severity.MINOR,
                    new Result.Photographed("scale.jpg", "ef".repeat(32)))))
        .signed(
            OLLI,
            Meaning.DECIDED,
            new RunEvent.DispositionDecided(
                NONCONFORMANCE, Disposition.USE_AS_IS, "The customer was asked", "", "", ""))
        .signed(
            OLLI,
            Meaning.DECIDED,
            new RunEvent.ActionAssigned(
                NONCONFORMANCE,
                "action-1",
                new Assignment("Open a packet in time", MIKA, LocalDate.of(2026, 12, 4))))
        .then(OLLI, new RunEvent.HoldReleased(NONCONFORMANCE))
        .signed(AINO, Meaning.PERFORMED, new RunEvent.Completed());
  }

  /** A difference, rework, agreement, a witness, an inspection, and completion. */
  static RunStory whole() {
    RunStory story = waiting();
    return story
        .signed(
            MIKA,
            Meaning.CHECKED,
            new RunEvent.CheckCommitted(
                story.key("torque", 1, 2),
                AINO,
                "hash",
                measured("45.0; 49.8; 50.1", "N·m"),
                Judgement.OUT_OF_LIMITS,
                CheckOutcome.DIFFERS,
                true,
                "own"))
        .then(MIKA, new RunEvent.ResultsDiffer(story.key("torque", 1, 2)))
        .then(
            MIKA,
            new RunEvent.Held(
                NONCONFORMANCE,
                HoldCause.RESULTS_DIFFER,
                new StepId("torque"),
                story.key("torque", 1, 2)))
        .then(
            MIKA,
            new RunEvent.NonconformanceRaised(NONCONFORMANCE, "First bolt was never tightened"))
        .signed(
            OLLI,
            Meaning.DECIDED,
            new RunEvent.DispositionDecided(
                NONCONFORMANCE, Disposition.REWORK, "Loosen and tighten again", "25", "4.50", ""))
        .then(OLLI, new RunEvent.HoldReleased(NONCONFORMANCE))
        .then(OLLI, new RunEvent.AttemptStarted(2, new StepId("cross"), 5))
        .entry(AINO, "pass-1", 1, new Result.Acknowledged(), Judgement.NOT_JUDGED)
        .entry(AINO, "pass-2", 1, new Result.Acknowledged(), Judgement.NOT_JUDGED)
        .entry(AINO, "cross", 1, new Result.Acknowledged(), Judgement.NOT_JUDGED)
        .signed(
            OLLI,
            Meaning.WITNESSED,
            new RunEvent.CheckWitnessed(story.key("cross", 2, 1), AINO, "h"))
        .entry(AINO, "torque", 1, measured("50.1; 49.9; 50.3", "N·m"), Judgement.IN_LIMITS)
        .entry(AINO, "gap", 1, measured("0.05", "mm"), Judgement.IN_LIMITS)
        .entry(AINO, "leak", 1, new Result.PassFail(true), Judgement.PASSED)
        .then(AINO, new RunEvent.Paused())
        .then(AINO, new RunEvent.Resumed())
        .signed(
            AINO,
            Meaning.PERFORMED,
            new RunEvent.HandedToCheck(
                List.of(story.key("torque", 2, 1), story.key("leak", 2, 1)), true))
        .signed(
            MIKA,
            Meaning.CHECKED,
            new RunEvent.CheckCommitted(
                story.key("torque", 2, 1),
                AINO,
                "hash",
                measured("50.0; 49.8; 50.2", "N·m"),
                Judgement.IN_LIMITS,
                CheckOutcome.AGREES,
                true,
                "own"))
        .signed(
            MIKA,
            Meaning.CHECKED,
            new RunEvent.CheckInspected(
                story.key("leak", 2, 1),
                AINO,
                "hash",
                CheckOutcome.PASSED,
                "Held 6 bar for 10 min"))
        .signed(OLLI, Meaning.DECIDED, new RunEvent.NonconformanceClosed(NONCONFORMANCE, "Seen."))
        .signed(AINO, Meaning.PERFORMED, new RunEvent.Completed());
  }
}
