package app.tarkka.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * The listeners that a view holds on things that outlive it. Close them when the view leaves the
 * scene, or the model keeps the view alive. On the FX thread only.
 */
public final class Subscriptions implements AutoCloseable {
  private final Deque<Subscription> held = new ArrayDeque<>();

  public void add(Subscription subscription) {
    held.push(subscription);
  }

  /** Calls {@code listener} with the value now and after each change. */
  public <T> void follow(ObservableValue<T> value, Consumer<? super T> listener) {
    add(value.subscribe(listener));
  }

  /** Calls {@code listener} after each change of a value or a list. */
  public void onChange(Observable observable, Runnable listener) {
    InvalidationListener invalidated = _ -> listener.run();
    observable.addListener(invalidated);
    add(() -> observable.removeListener(invalidated));
  }

  @Override
  public void close() {
    while (!held.isEmpty()) {
      held.pop().unsubscribe();
    }
  }
}
