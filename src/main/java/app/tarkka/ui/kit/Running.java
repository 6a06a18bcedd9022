package app.tarkka.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Long work under way, as a screen shows it: progress, what it is doing, Cancel (E8). */
public final class Running {
  private final String what;
  private final Executor fxThread;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper(true);

  /**
   * @param fxThread on which its properties change
   */
  public Running(String what, Executor fxThread) {
    this.what = what;
    this.fxThread = fxThread;
  }

  public String what() {
    return what;
  }

  /** 0 to 1; negative while it cannot be known. */
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty doingProperty() {
    return doing.getReadOnlyProperty();
  }

  /** True until the work is done, failed or cancelled. */
  public ReadOnlyBooleanProperty activeProperty() {
    return active.getReadOnlyProperty();
  }

  /** Asks the work to stop at its next step. */
  public void cancel() {
    cancelled.set(true);
  }

  /** For the work: tells how far it is, and ends it when that was asked for. */
  public Progress progress() {
    return (newFraction, newDoing) -> {
      if (cancelled.get()) {
        throw new CancellationException(what);
      }
      fxThread.execute(
          () -> {
            fraction.set(newFraction);
            doing.set(newDoing);
          });
    };
  }

  /** For whoever runs the work. */
  public void ended() {
    active.set(false);
  }
}
