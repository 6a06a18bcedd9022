package app.tarkka.run;

import app.tarkka.document.Step;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.time.Instant;
import java.util.Optional;

/** Starting a step's timer, and being done before its time is up (domain.md rule 15). */
final class TimerRules {
  private TimerRules() {}

  /** Begins it, or begins it again while the step is not answered. */
  static Decision start(Run run, RunCommand.StartTimer start, Circumstances now) {
    Optional<Step> step = EntryRules.step(run, start.place());
    if (step.isEmpty()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_STEP, start.place().step().value());
    }
    if (start.timer() < 1 || start.timer() > step.get().timers().size()) {
      return Decision.refuse(Refusal.Reason.NO_TIMER);
    }
    return EntryRules.mayAnswer(run, start.place(), now)
        .map(Decision::refuse)
        .orElseGet(
            () ->
                Decision.accept(
                    new RunEvent.TimerStarted(start.place(), run.attempt(), start.timer())));
  }

  static Decision override(Run run, RunCommand.OverrideTimer override, Circumstances now) {
    boolean early =
        RunTimers.ahead(run, override.place()).stream()
            .anyMatch(timer -> timer.number() == override.timer() && timer.early(now.now()));
    // An answer that had nothing to wait for may be corrected to one that has.
    boolean open =
        run.standing(override.place())
            .filter(e -> RunTimers.waits(run, override.place(), e.result()))
            .isEmpty();
    if (!early && !(open && RunTimers.unknown(run, override.place()).contains(override.timer()))) {
      return Decision.refuse(Refusal.Reason.NO_TIMER);
    }
    if (override.reason().isBlank()) {
      return Decision.refuse(Refusal.Reason.REASON_MISSING);
    }
    return EntryRules.mayWork(now)
        .map(Decision::refuse)
        .orElseGet(
            () ->
                Decision.accept(
                    new RunEvent.TimerOverridden(
                        override.place(),
                        run.attempt(),
                        override.timer(),
                        override.reason().strip())));
  }

  /**
   * Why the step cannot be done yet: its least time is not up, or nobody knows, because its timer
   * was not started. What failed in the open, or does not apply, has nothing to wait for.
   */
  static Optional<Refusal> refusal(Run run, Place place, Result result, Circumstances now) {
    return refusal(run, place, result, now.now());
  }

  static Optional<Refusal> refusal(Run run, Place place, Result result, Instant at) {
    if (!RunTimers.waits(run, place, result) || run.step(place).timers().isEmpty()) {
      return Optional.empty();
    }
    boolean early = RunTimers.ahead(run, place).stream().anyMatch(timer -> timer.early(at));
    if (early) {
      return Optional.of(Refusal.of(Refusal.Reason.TIMER_RUNNING));
    }
    return RunTimers.unknown(run, place).isEmpty()
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Reason.TIMER_NOT_STARTED));
  }
}
