package app.tarkka.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.util.Subscription;

/** Waits by the clock of the toolkit. */
public final class FxDelay implements Delay {
  @Override
  public Subscription after(Duration pause, Runnable action) {
    PauseTransition wait =
        new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
    wait.setOnFinished(_ -> action.run());
    wait.play();
    return wait::stop;
  }
}
