package app.tarkka.run;

import java.util.Set;

/**
 * Which runs a list shows.
 *
 * @param states any of these; empty for all
 * @param text in code, title or subject; empty for all
 * @param limit at most so many, newest first
 */
public record RunFilter(Set<RunState> states, String text, int limit) {
  public RunFilter {
    states = Set.copyOf(states);
  }

  public static RunFilter open(int limit) {
    return new RunFilter(
        Set.of(RunState.OPEN, RunState.PAUSED, RunState.ON_HOLD, RunState.AWAITING_CHECK),
        "",
        limit);
  }

  public static RunFilter all(int limit) {
    return new RunFilter(Set.of(), "", limit);
  }
}
