package app.tarkka.document;

import org.jspecify.annotations.Nullable;

/**
 * How long something takes, in seconds. With one figure only, both bounds are that figure; "at
 * least 20 min" has no maximum, "at most 2 min" no minimum.
 */
public record Timer(@Nullable Long minSeconds, @Nullable Long maxSeconds) {
  public Timer {
    if (minSeconds == null && maxSeconds == null) {
      throw new IllegalArgumentException("a timer needs a minimum or a maximum");
    }
    if (minSeconds != null && maxSeconds != null && minSeconds > maxSeconds) {
      throw new IllegalArgumentException("a timer's minimum is above its maximum");
    }
  }
}
