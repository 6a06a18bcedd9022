package app.tarkka.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does the work at once on the calling thread: for tests and for the gallery. */
public final class ImmediateBackground implements Background {
  private final Problems problems;

  public ImmediateBackground(Problems problems) {
    this.problems = problems;
  }

  @Override
  public <T extends @Nullable Object> void read(
      String what, Callable<T> work, Consumer<? super T> onDone) {
    write(what, work, onDone);
  }

  @Override
  public <T extends @Nullable Object> void read(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    write(what, work, onDone, onFailed);
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
  public <T extends @Nullable Object> Running start(
      String what, LongWork<T> work, Consumer<? super T> onDone) {
    Running running = new Running(what, Runnable::run);
    write(
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
