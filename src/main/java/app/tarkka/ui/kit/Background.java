package app.tarkka.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Work that must not hold up the window. Call on the FX thread; the callbacks come back on it. A
 * failure goes to {@link Problems} unless {@code onFailed} is given. {@code what} says in a
 * person's words what is being done ("Saving the answer"): it is part of the message if it fails.
 */
public interface Background extends AutoCloseable {
  /** Reads; several reads may be under way at once, and they never hold up a write. */
  <T extends @Nullable Object> void read(String what, Callable<T> work, Consumer<? super T> onDone);

  /** Reads, and tells the caller of a failure instead of {@link Problems}. */
  <T extends @Nullable Object> void read(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed);

  /** Writes; one after the other, in the order of the calls. */
  <T extends @Nullable Object> void write(
      String what, Callable<T> work, Consumer<? super T> onDone);

  /** Writes, and tells the caller of a failure instead of {@link Problems}. */
  <T extends @Nullable Object> void write(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed);

  /**
   * Calls {@code told} on the FX thread after every write, once its own callback was called: what
   * this seat wrote is known without asking for it.
   */
  Subscription onWritten(Runnable told);

  /** Starts long work (import, print, verify, backup) that shows progress and can be cancelled. */
  <T extends @Nullable Object> Running start(
      String what, LongWork<T> work, Consumer<? super T> onDone);

  /** Waits for the writes that were accepted, drops the reads, and stops. */
  @Override
  void close();
}
