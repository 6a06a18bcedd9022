package app.tarkka.testkit;

import app.tarkka.ui.kit.Delay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/** Waits until the test lets the time pass. */
public final class ManualDelay implements Delay {
  private final List<Runnable> waiting = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();

  @Override
  public Subscription after(Duration pause, Runnable action) {
    waiting.add(action);
    pauses.add(pause);
    return () -> waiting.remove(action);
  }

  /** Does what was waited with, in order. */
  public void pass() {
    List<Runnable> due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(Runnable::run);
  }

  public boolean isWaiting() {
    return !waiting.isEmpty();
  }

  /** Every pause that was asked for. */
  public List<Duration> pauses() {
    return pauses;
  }
}
