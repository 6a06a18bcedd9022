package app.tarkka.ui.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

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

  /** The choice of that time; empty when it is none of these. */
  public static Optional<UntouchedAfter> of(Duration time) {
    return Arrays.stream(values()).filter(choice -> choice.time().equals(time)).findFirst();
  }

  int hours() {
    return hours;
  }
}
