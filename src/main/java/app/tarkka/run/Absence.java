package app.tarkka.run;

import app.tarkka.document.Step;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is asked again of whoever comes back to a run: after fifteen minutes without anything done,
 * the last key step. An interruption is where steps are lost (ui.md, Altmann & Trafton).
 */
public final class Absence {
  /** Shorter ones are no interruption. */
  public static final Duration LONG = Duration.ofMinutes(15);

  private Absence() {}

  /**
   * The entry that is asked again: of the key step that was answered last, as far as the viewer may
   * see it; empty when nobody was away that long, when nothing is left to do, or no key step was
   * answered.
   */
  public static Optional<RunEntry> toReaffirm(RunView view, Instant now) {
    Run run = view.run();
    if (run.state() != RunState.OPEN || run.next().isEmpty()) {
      return Optional.empty();
    }
    return Duration.between(lastDone(run), now).compareTo(LONG) < 0
        ? Optional.empty()
        : lastKeyEntry(view);
  }

  static Decision reaffirm(Run run, RunCommand.Reaffirm reaffirm, Circumstances now) {
    PersonId person = now.person();
    boolean known =
        run.entry(reaffirm.key())
            .filter(entry -> run.standing(entry.key().place()).equals(Optional.of(entry)))
            .filter(entry -> key(run, entry))
            .filter(entry -> !new RunView(run, person).withheld(entry.key()))
            .isPresent();
    if (!known) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_ENTRY);
    }
    return EntryRules.role(now)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new RunEvent.Reaffirmed(reaffirm.key())));
  }

  private static Optional<RunEntry> lastKeyEntry(RunView view) {
    Run run = view.run();
    return run.entries().values().stream()
        .filter(entry -> key(run, entry) && !view.withheld(entry.key()))
        .filter(entry -> run.standing(entry.key().place()).equals(Optional.of(entry)))
        .reduce((_, later) -> later);
  }

  private static boolean key(Run run, RunEntry entry) {
    return run.index().course().step(entry.key().step()).filter(Step::key).isPresent();
  }

  private static Instant lastDone(Run run) {
    return run.history().stream()
        .filter(recorded -> works(recorded.event()) && !checks(recorded))
        .map(recorded -> recorded.by().at())
        .reduce((_, later) -> later)
        .orElse(run.started().at());
  }

  /** What a second person's check brings with it, as a lot's verdict, is not done at the work. */
  private static boolean checks(Recorded recorded) {
    return recorded
        .by()
        .signed()
        .filter(meaning -> meaning == Meaning.CHECKED || meaning == Meaning.WITNESSED)
        .isPresent();
  }

  /** Whether whoever did this was at the work; a pause, a hand-over or a check is not that. */
  private static boolean works(RunEvent event) {
    return switch (event) {
      case RunEvent.Started _,
          RunEvent.EntryRecorded _,
          RunEvent.EntryWithdrawn _,
          RunEvent.EntryCorrected _,
          RunEvent.NoteAdded _,
          RunEvent.TimerStarted _,
          RunEvent.TimerOverridden _,
          RunEvent.SampleDrawn _,
          RunEvent.UnitAdded _,
          RunEvent.UnitRemoved _,
          RunEvent.LotJudged _,
          RunEvent.Escalated _,
          RunEvent.Reaffirmed _ ->
          true;
      case RunEvent.CheckRequired _,
          RunEvent.ConditionNotMet _,
          RunEvent.HandedToCheck _,
          RunEvent.CheckCommitted _,
          RunEvent.CheckWitnessed _,
          RunEvent.CheckInspected _,
          RunEvent.CheckNotPossible _,
          RunEvent.ResultsDiffer _,
          RunEvent.ResultsShown _,
          RunEvent.Held _,
          RunEvent.NonconformanceRaised _,
          RunEvent.DispositionDecided _,
          RunEvent.ActionAssigned _,
          RunEvent.ActionClosed _,
          RunEvent.HoldReleased _,
          RunEvent.NonconformanceClosed _,
          RunEvent.AttemptStarted _,
          RunEvent.Paused _,
          RunEvent.Resumed _,
          RunEvent.HandedOver _,
          RunEvent.TakenOver _,
          RunEvent.Completed _,
          RunEvent.Released _,
          RunEvent.Abandoned _ ->
          false;
    };
  }
}
