package app.tarkka.testkit;

import app.tarkka.ui.kit.Background;
import app.tarkka.ui.kit.LongWork;
import app.tarkka.ui.kit.Running;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Holds work and answers back until the test asks for them. The work is done on a thread that is
 * called reader or writer; the answers come on the test's thread, which stands for the window's.
 */
public final class HeldBackground implements Background {
  private final Queue<Thread> work = new ArrayDeque<>();
  private final Queue<Runnable> answers = new ArrayDeque<>();
  private final List<Exception> failures = new ArrayList<>();

  /** Whether work waits to be done. */
  public boolean asked() {
    return !work.isEmpty();
  }

  /** Does the work that was asked for; its answers wait. */
  public void work() {
    while (!work.isEmpty()) {
      Thread away = work.remove();
      away.start();
      try {
        away.join();
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }

  /** Gives the answers that wait. */
  public void answer() {
    while (!answers.isEmpty()) {
      answers.remove().run();
    }
  }

  /** Works and answers until nothing is asked for. */
  public void finish() {
    while (!work.isEmpty() || !answers.isEmpty()) {
      work();
      answer();
    }
  }

  /** What went wrong and was taken by nobody. */
  public List<Exception> failures() {
    return failures;
  }

  @Override
  public <T extends @Nullable Object> void read(
      String what, Callable<T> work, Consumer<? super T> onDone) {
    hold("reader", work, onDone, failures::add);
  }

  @Override
  public <T extends @Nullable Object> void read(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    hold("reader", work, onDone, onFailed);
  }

  @Override
  public <T extends @Nullable Object> void write(
      String what, Callable<T> work, Consumer<? super T> onDone) {
    hold("writer", work, onDone, failures::add);
  }

  @Override
  public <T extends @Nullable Object> void write(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    hold("writer", work, onDone, onFailed);
  }

  @Override
  public Subscription onWritten(Runnable told) {
    return Subscription.EMPTY;
  }

  private <T extends @Nullable Object> void hold(
      String lane,
      Callable<T> asked,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    work.add(
        Thread.ofPlatform()
            .name(lane)
            .unstarted(
                () -> {
                  try {
                    T result = asked.call();
                    answers.add(() -> onDone.accept(result));
                  } catch (Exception failure) {
                    answers.add(() -> onFailed.accept(failure));
                  }
                }));
  }

  @Override
  public <T extends @Nullable Object> Running start(
      String what, LongWork<T> work, Consumer<? super T> onDone) {
    Running running = new Running(what, answers::add);
    hold(
        "long",
        () -> work.run(running.progress()),
        result -> {
          onDone.accept(result);
          running.ended();
        },
        failure -> {
          if (!(failure instanceof CancellationException)) {
            failures.add(failure);
          }
          running.ended();
        });
    return running;
  }

  @Override
  public void close() {
    work.clear();
  }
}
