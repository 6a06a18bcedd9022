package app.tarkka.ui.kit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Does the work at once on the calling thread: for tests and for the gallery. */
public final class ImmediateBackground implements Background {
  private final Problems problems;
  private final List<Runnable> told = new CopyOnWriteArrayList<>();

  public ImmediateBackground(Problems problems) {
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
    T result;
    try {
      result = work.call();
    } catch (Exception failure) {
      onFailed.accept(failure);
      return;
    }
    onDone.accept(result);
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
    read(what, work, onDone, onFailed);
    told.forEach(Runnable::run);
  }

  @Override
  public Subscription onWritten(Runnable listener) {
    told.add(listener);
    return () -> told.remove(listener);
  }

  @Override
  public <T extends @Nullable Object> Running start(
      String what, LongWork<T> work, Consumer<? super T> onDone) {
    Running running = new Running(what, Runnable::run);
    read(
        what,
        () -> work.run(running.progress()),
        onDone,
        failure -> {
          if (!(failure instanceof CancellationException)) {
            problems.report(what, failure);
          }
        });
    running.ended();
    return running;
  }

  @Override
  public void close() {
    // Nothing is ever under way.
  }
}
