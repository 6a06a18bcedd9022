package app.tarkka.ui.lock;

import app.tarkka.ui.kit.Delay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;

/**
 * How long nobody touched the window, and when that is too long. While a timer of the run on the
 * screen goes, whoever watches it is left alone until a minute after it is due (R14), but never
 * longer than half an hour after they last touched anything.
 */
public final class IdleTime implements AutoCloseable {
  static final Duration AFTER_TIMER = Duration.ofMinutes(1);
  static final Duration LONGEST = Duration.ofMinutes(30);

  private final Supplier<Duration> allowed;
  private final Watched watched;
  private final Runnable onIdle;
  private final Delay delay;
  private final InstantSource clock;
  private Instant touched;
  private Optional<Wait> wait = Optional.empty();

  /** The timers of what is on the screen. */
  @FunctionalInterface
  public interface Watched {
    /**
     * @param known gets when the last of them is due, at once or after something was read; empty
     *     when none goes
     */
    void dueLast(Consumer<Optional<Instant>> known);
  }

  private record Wait(Instant until, Subscription under) {}

  /**
   * @param allowed how long nobody may touch what is on the screen now
   */
  public IdleTime(
      Supplier<Duration> allowed,
      Watched watched,
      Runnable onIdle,
      Delay delay,
      InstantSource clock) {
    this.allowed = allowed;
    this.watched = watched;
    this.onIdle = onIdle;
    this.delay = delay;
    this.clock = clock;
    this.touched = clock.instant();
    touched();
  }

  /** Somebody is there, or another screen is shown. */
  public void touched() {
    touched = clock.instant();
    Instant end = touched.plus(allowed.get());
    // A wait that ends sooner looks again then; only one that ends too late is begun anew.
    if (wait.filter(now -> !now.until().isAfter(end)).isEmpty()) {
      waitUntil(end);
    }
  }

  @Override
  public void close() {
    wait.ifPresent(now -> now.under().unsubscribe());
    wait = Optional.empty();
  }

  private void waitUntil(Instant end) {
    close();
    Duration pause = Duration.between(clock.instant(), end);
    wait = Optional.of(new Wait(end, delay.after(pause, this::over)));
  }

  private void over() {
    wait = Optional.empty();
    Instant now = clock.instant();
    if (now.isBefore(touched)) {
      // A clock that was put back must not keep the window open.
      touched = now;
    }
    Instant end = touched.plus(allowed.get());
    if (now.isBefore(end)) {
      waitUntil(end);
      return;
    }
    Instant asked = touched;
    watched.dueLast(
        due -> {
          if (asked.equals(touched)) {
            idle(due.map(last -> last.plus(AFTER_TIMER)).orElse(now));
          }
        });
  }

  private void idle(Instant wanted) {
    Instant latest = touched.plus(LONGEST);
    Instant end = wanted.isBefore(latest) ? wanted : latest;
    if (clock.instant().isBefore(end)) {
      waitUntil(end);
    } else {
      onIdle.run();
    }
  }
}
