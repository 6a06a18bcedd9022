package app.tarkka.ui.kit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The real one: one thread writes (SQLite has one writer), three read, three do long work. Threads
 * are daemons so that a hung read never keeps the program alive; {@link #close()} waits for the
 * writes.
 */
public final class ThreadedBackground implements Background {
  private static final int READERS = 3;
  private static final int SECONDS_TO_FINISH_WRITES = 30;

  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("writer").factory());
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          READERS, Thread.ofPlatform().daemon().name("reader-", 1).factory());
  private final ExecutorService longRunner =
      // A sheet of paper is not composed behind an export of all records.
      Executors.newFixedThreadPool(
          READERS, Thread.ofPlatform().daemon().name("long-work-", 1).factory());
  private final Executor fxThread;
  private final Problems problems;
  private final List<Runnable> told = new CopyOnWriteArrayList<>();

  /**
   * @param fxThread where callbacks run: {@code Platform::runLater}
   * @param problems told of every failure that the caller does not take itself
   */
  public ThreadedBackground(Executor fxThread, Problems problems) {
    this.fxThread = fxThread;
    this.problems = problems;
  }

  @Override
  public <T extends @Nullable Object> void read(
      String what, Callable<T> work, Consumer<? super T> onDone) {
    read(what, work, onDone, failure -> problems.report(what, failure));
  }

  @Override
  public <T extends @Nullable Object> void read(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    submit(readers, what, work, onDone, onFailed);
  }

  @Override
  public <T extends @Nullable Object> void write(
      String what, Callable<T> work, Consumer<? super T> onDone) {
    write(what, work, onDone, failure -> problems.report(what, failure));
  }

  @Override
  public <T extends @Nullable Object> void write(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    submit(
        writer,
        what,
        work,
        result -> {
          try {
            onDone.accept(result);
          } finally {
            told.forEach(Runnable::run);
          }
        },
        onFailed);
  }

  @Override
  public Subscription onWritten(Runnable listener) {
    told.add(listener);
    return () -> told.remove(listener);
  }

  @Override
  public <T extends @Nullable Object> Running start(
      String what, LongWork<T> work, Consumer<? super T> onDone) {
    Running running = new Running(what, fxThread);
    submit(
        longRunner,
        what,
        () -> work.run(running.progress()),
        result -> {
          // Taken first: whoever waits for the end finds the result in its place.
          try {
            onDone.accept(result);
          } finally {
            running.ended();
          }
        },
        failure -> {
          if (!(failure instanceof CancellationException)) {
            problems.report(what, failure);
          }
          running.ended();
        });
    return running;
  }

  private <T extends @Nullable Object> void submit(
      ExecutorService lane,
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    try {
      lane.execute(() -> doIt(what, work, onDone, onFailed));
    } catch (RejectedExecutionException closing) {
      onFailed.accept(closing);
    }
  }

  private <T extends @Nullable Object> void doIt(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    try {
      T result = work.call();
      fxThread.execute(() -> onDone.accept(result));
    } catch (Exception failure) {
      fxThread.execute(() -> onFailed.accept(failure));
    } catch (Error fatal) {
      fxThread.execute(() -> problems.report(what, fatal));
      throw fatal;
    }
  }

  @Override
  public void close() {
    readers.shutdownNow();
    longRunner.shutdownNow();
    writer.shutdown();
    try {
      if (!writer.awaitTermination(SECONDS_TO_FINISH_WRITES, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
