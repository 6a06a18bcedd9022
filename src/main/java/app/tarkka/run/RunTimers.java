package app.tarkka.run;

import app.tarkka.document.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which timers of a run go: read from its events, so that nothing is lost when a seat goes off. */
public final class RunTimers {
  private RunTimers() {}

  /** Which timer of which step. */
  private record Which(Place place, int number) {}

  /**
   * Those that were started in the attempts that count, were not ended early, and whose step was
   * not answered since; in the order in which they were started.
   */
  public static List<StartedTimer> of(Run run) {
    Map<Which, StartedTimer> going = new LinkedHashMap<>();
    for (Recorded recorded : run.history()) {
      switch (recorded.event()) {
        case RunEvent.TimerStarted e -> {
          Which which = new Which(e.place(), e.timer());
          going.remove(which);
          started(run, e, recorded).ifPresent(timer -> going.put(which, timer));
        }
        case RunEvent.TimerOverridden e -> going.remove(new Which(e.place(), e.timer()));
        default -> {}
      }
    }
    return List.copyOf(going.values());
  }

  /** The one that goes at this place, if it does. */
  public static Optional<StartedTimer> at(Run run, Place place, int number) {
    return of(run).stream()
        .filter(timer -> timer.place().equals(place) && timer.number() == number)
        .findFirst();
  }

  private static Optional<StartedTimer> started(
      Run run, RunEvent.TimerStarted event, Recorded recorded) {
    boolean answered =
        run.standing(event.place())
            .filter(entry -> entry.sequence() > recorded.sequence())
            .isPresent();
    if (answered || event.attempt() < run.sinceAttempt(event.place())) {
      return Optional.empty();
    }
    return run.content()
        .step(event.place().step())
        .map(Step::timers)
        .filter(timers -> event.timer() <= timers.size())
        .map(
            timers ->
                new StartedTimer(
                    event.place(), event.timer(), timers.get(event.timer() - 1), recorded.by()));
  }
}
