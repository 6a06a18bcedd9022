package app.tarkka.run;

import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.Timer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
    return going(run, _ -> true);
  }

  /**
   * Those that an answer to the place waits for. What failed in the open, or did not apply, waited
   * for none: when it is corrected to something that waits, it waits for the timer that goes on.
   */
  public static List<StartedTimer> ahead(Run run, Place place) {
    return going(run, entry -> waits(run, place, entry.result())).stream()
        .filter(timer -> timer.place().equals(place))
        .toList();
  }

  private static List<StartedTimer> going(Run run, Predicate<RunEntry> answers) {
    Map<Which, StartedTimer> going = new LinkedHashMap<>();
    for (Recorded recorded : run.history()) {
      switch (recorded.event()) {
        case RunEvent.TimerStarted e -> {
          Which which = new Which(e.place(), e.timer());
          going.remove(which);
          started(run, e, recorded, answers).ifPresent(timer -> going.put(which, timer));
        }
        case RunEvent.TimerOverridden e -> going.remove(new Which(e.place(), e.timer()));
        default -> {}
      }
    }
    return List.copyOf(going.values());
  }

  /**
   * Whether this result waits: what failed, or does not apply, has nothing to wait for. Where a
   * second person measures blind a fail waits as a pass does: that it came early would tell it.
   */
  public static boolean waits(Run run, Place place, Result result) {
    if (result instanceof Result.NotApplicable) {
      return false;
    }
    boolean blind = run.policyOf(place, result).filter(p -> p == SignOff.BLIND).isPresent();
    return blind || !(result instanceof Result.PassFail answer && !answer.passed());
  }

  /**
   * The numbers of a step's timers that ask for a least time and of which nothing is known in the
   * attempts that count: neither was it started, nor was it said why it was not.
   */
  public static List<Integer> unknown(Run run, Place place) {
    List<Timer> timers = run.step(place).timers();
    return IntStream.rangeClosed(1, timers.size())
        .filter(number -> timers.get(number - 1).minSeconds() != null)
        .filter(number -> !known(run, new Which(place, number)))
        .boxed()
        .toList();
  }

  private static boolean known(Run run, Which which) {
    int since = run.sinceAttempt(which.place());
    return run.history().stream()
        .anyMatch(
            recorded ->
                switch (recorded.event()) {
                  case RunEvent.TimerStarted e ->
                      e.attempt() >= since && which.equals(new Which(e.place(), e.timer()));
                  case RunEvent.TimerOverridden e ->
                      e.attempt() >= since && which.equals(new Which(e.place(), e.timer()));
                  default -> false;
                });
  }

  /** The one that goes at this place, if it does. */
  public static Optional<StartedTimer> at(Run run, Place place, int number) {
    return of(run).stream()
        .filter(timer -> timer.place().equals(place) && timer.number() == number)
        .findFirst();
  }

  private static Optional<StartedTimer> started(
      Run run, RunEvent.TimerStarted event, Recorded recorded, Predicate<RunEntry> answers) {
    boolean answered =
        run.standing(event.place())
            .filter(entry -> entry.sequence() > recorded.sequence() && answers.test(entry))
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
