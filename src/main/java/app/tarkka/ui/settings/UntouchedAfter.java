package app.tarkka.ui.settings;

import java.time.Duration;

/** After how long without an entry <i>Today</i> lists a run as left behind. */
public enum UntouchedAfter {
  EIGHT_HOURS(8),
  ONE_DAY(24),
  THREE_DAYS(72),
  ONE_WEEK(168);

  private final int hours;

  UntouchedAfter(int hours) {
    this.hours = hours;
  }

  public Duration time() {
    return Duration.ofHours(hours);
  }

  int hours() {
    return hours;
  }
}
