package app.tarkka.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time in the sample's story: three days that end before today, and go on with what is done.
 */
public final class SampleClock implements InstantSource {
  private static final int DAYS = 3;

  private final LocalDate firstDay;
  private final ZoneId zone;
  private Instant now;

  /** A story that ends the day before {@code end}. */
  public static SampleClock endingBefore(Instant end, ZoneId zone) {
    return new SampleClock(end.atZone(zone).toLocalDate().minusDays(DAYS), zone);
  }

  private SampleClock(LocalDate firstDay, ZoneId zone) {
    this.firstDay = firstDay;
    this.zone = zone;
    now = at(0, LocalTime.of(13, 30));
  }

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Goes on to a time of the story's day, counted from 0; time does not run back. */
  void goTo(int day, LocalTime time) {
    Instant later = at(day, time);
    if (later.isAfter(now)) {
      now = later;
    }
  }

  LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  private Instant at(int day, LocalTime time) {
    return firstDay.plusDays(day).atTime(time).atZone(zone).toInstant();
  }
}
