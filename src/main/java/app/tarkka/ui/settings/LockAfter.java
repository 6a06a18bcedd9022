package app.tarkka.ui.settings;

import java.time.Duration;

/**
 * How long nobody may touch the window, outside a run, before it locks. A choice of never is not
 * offered: five minutes are the most (trust.md 20).
 */
public enum LockAfter {
  ONE_MINUTE(1),
  TWO_MINUTES(2),
  FIVE_MINUTES(5);

  private final int minutes;

  LockAfter(int minutes) {
    this.minutes = minutes;
  }

  public Duration time() {
    return Duration.ofMinutes(minutes);
  }

  int minutes() {
    return minutes;
  }
}
