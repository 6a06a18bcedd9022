package app.tarkka.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Subscription;

/**
 * Waits by the clock of the toolkit. The action is done outside the pulse in which the pause ends:
 * the toolkit opens no dialog within one.
 */
public final class FxDelay implements Delay {
  @Override
  public Subscription after(Duration pause, Runnable action) {
    return new Wait(pause, action);
  }

  private static final class Wait implements Subscription {
    private final PauseTransition pause;
    private final Runnable action;
    private boolean over;

    Wait(Duration length, Runnable action) {
      this.action = action;
      pause = new PauseTransition(javafx.util.Duration.millis((double) length.toMillis()));
      pause.setOnFinished(_ -> Platform.runLater(this::end));
      pause.play();
    }

    @Override
    public void unsubscribe() {
      over = true;
      pause.stop();
    }

    private void end() {
      if (!over) {
        over = true;
        action.run();
      }
    }
  }
}
