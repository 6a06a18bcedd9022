package app.tarkka.run;

import app.tarkka.document.Step;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
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
    Optional<StartedTimer> timer =
        RunTimers.at(run, override.place(), override.timer()).filter(t -> t.early(now.now()));
    if (timer.isEmpty()) {
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

  /** Why the step cannot be done yet. What failed, or does not apply, has nothing to wait for. */
  static Optional<Refusal> refusal(Run run, Place place, Result result, Circumstances now) {
    if (run.step(place).timers().isEmpty()) {
      return Optional.empty();
    }
    boolean waits =
        !(result instanceof Result.NotApplicable)
            && !(result instanceof Result.PassFail(boolean passed) && !passed);
    return RunTimers.of(run).stream()
        .filter(timer -> waits && timer.place().equals(place) && timer.early(now.now()))
        .findFirst()
        .map(_ -> Refusal.of(Refusal.Reason.TIMER_RUNNING));
  }
}
