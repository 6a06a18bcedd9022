package app.tarkka.run;

import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step that was done without waiting for its timer, with a reason (domain.md rule 15): before the
 * time was up, or though nobody had started it.
 *
 * @param key of the entries of that place and attempt: their first
 * @param due when the time would have been up; empty when the timer was never started
 * @param said the reason, by whom, and when
 */
public record TimerException(EntryKey key, Optional<Instant> due, String reason, Recorded said) {
  private record Which(Place place, int timer) {}

  private record Start(EntryKey key, Instant at) {}

  /** Those of a step, in the order in which they happened. */
  public static List<TimerException> of(Run run, StepId step) {
    Map<Which, Start> started = new HashMap<>();
    List<TimerException> all = new ArrayList<>();
    for (Recorded recorded : run.history()) {
      switch (recorded.event()) {
        case RunEvent.TimerStarted e when e.place().step().equals(step) ->
            started.put(
                new Which(e.place(), e.timer()),
                new Start(first(e.place(), e.attempt()), recorded.by().at()));
        case RunEvent.TimerOverridden e when e.place().step().equals(step) ->
            all.add(
                new TimerException(
                    first(e.place(), e.attempt()),
                    Optional.ofNullable(started.get(new Which(e.place(), e.timer())))
                        .filter(start -> counts(run, start, e.attempt()))
                        .map(start -> due(run, e, start.at())),
                    e.reason(),
                    recorded));
        default -> {}
      }
    }
    return all;
  }

  private static EntryKey first(Place place, int attempt) {
    return new EntryKey(place.step(), place.unit(), attempt, 1);
  }

  /** What an attempt began afresh has no timer of an earlier one. */
  private static boolean counts(Run run, Start start, int attempt) {
    int again = run.index().attemptAfter(start.key());
    return again == 0 || again > attempt;
  }

  private static Instant due(Run run, RunEvent.TimerOverridden event, Instant started) {
    List<Timer> timers =
        run.content().step(event.place().step()).map(Step::timers).orElse(List.of());
    Long least = event.timer() <= timers.size() ? timers.get(event.timer() - 1).minSeconds() : null;
    return least == null ? started : started.plusSeconds(least);
  }
}
