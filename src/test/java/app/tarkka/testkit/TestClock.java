package app.tarkka.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is turned. */
public final class TestClock implements InstantSource {
  private Instant now = Instant.parse("2026-03-02T08:00:00Z");

  @Override
  public synchronized Instant instant() {
    return now;
  }

  public synchronized void set(Instant instant) {
    now = instant;
  }

  /** Goes on, or back when negative. */
  public synchronized void advance(Duration by) {
    now = now.plus(by);
  }
}
