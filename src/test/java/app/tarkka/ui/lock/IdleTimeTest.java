package app.tarkka.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IdleTimeTest {
  private final TestClock clock = new TestClock();
  private final ManualDelay delay = new ManualDelay();
  private Duration allowed = Duration.ofSeconds(60);
  private Optional<Instant> due = Optional.empty();
  private int idle;
  private final IdleTime time =
      new IdleTime(() -> allowed, known -> known.accept(due), () -> idle++, delay, clock);

  @Test
  void saysSoWhenNobodyTouchedAnythingForSoLong() {
    passes(Duration.ofSeconds(60));
    assertEquals(1, idle);
  }

  @Test
  void aTouchBeginsTheTimeAnew() {
    clock.advance(Duration.ofSeconds(40));
    time.touched();
    passes(Duration.ofSeconds(20));
    assertEquals(0, idle, "only 20 s since the touch");
    assertEquals(Duration.ofSeconds(40), delay.pauses().getLast());
    passes(Duration.ofSeconds(40));
    assertEquals(1, idle);
  }

  @Test
  void aScreenWithLessTimeLocksSooner() {
    allowed = Duration.ofMinutes(5);
    time.touched();
    passes(Duration.ofSeconds(60));
    assertEquals(0, idle);

    allowed = Duration.ofSeconds(60);
    time.touched();

    assertEquals(Duration.ofSeconds(60), delay.pauses().getLast());
    passes(Duration.ofSeconds(60));
    assertEquals(1, idle);
  }

  @Test
  void aTimerIsWaitedForAndAMinuteMore() {
    due = Optional.of(clock.instant().plus(Duration.ofMinutes(12)));
    passes(Duration.ofSeconds(60));
    assertEquals(0, idle);
    assertEquals(Duration.ofMinutes(12), delay.pauses().getLast());
    passes(Duration.ofMinutes(12));
    assertEquals(1, idle);
  }

  @Test
  void noTimerKeepsTheWindowOpenLongerThanHalfAnHour() {
    due = Optional.of(clock.instant().plus(Duration.ofHours(9)));
    passes(Duration.ofSeconds(60));
    assertEquals(Duration.ofMinutes(29), delay.pauses().getLast());
    passes(Duration.ofMinutes(29));
    assertEquals(1, idle);
  }

  @Test
  void aClockThatIsPutBackKeepsTheWindowOpenNoLongerThanOnce() {
    clock.advance(Duration.ofDays(-1));
    passes(Duration.ZERO);
    assertEquals(Duration.ofSeconds(60), delay.pauses().getLast());
    passes(Duration.ofSeconds(60));
    assertEquals(1, idle);
  }

  @Test
  void aClosedOneSaysNothing() {
    time.close();
    assertFalse(delay.isWaiting());
  }

  private void passes(Duration pause) {
    clock.advance(pause);
    delay.pass();
  }
}
