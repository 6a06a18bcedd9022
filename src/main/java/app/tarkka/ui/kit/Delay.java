package app.tarkka.ui.kit;

import java.time.Duration;
import javafx.util.Subscription;

/**
 * Does something a little later, on the FX thread: saving after typing, searching after a pause.
 */
@FunctionalInterface
public interface Delay {
  /** Unsubscribing what comes back keeps {@code action} from being done. */
  Subscription after(Duration pause, Runnable action);
}
