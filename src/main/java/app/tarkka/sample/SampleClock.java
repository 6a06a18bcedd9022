package app.tarkka.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time in the sample's story: it begins in the past and goes on with what is done. */
public final class SampleClock implements InstantSource {
  private Instant now;

  /** Two days before {@code end}, so that the story ends before it. */
  public static SampleClock endingBefore(Instant end) {
    return new SampleClock(end.minus(Duration.ofDays(2)));
  }

  private SampleClock(Instant begin) {
    now = begin;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Goes on to a later instant; an earlier one is left alone, time does not run back. */
  void goTo(Instant later) {
    if (later.isAfter(now)) {
      now = later;
    }
  }
}
