package app.tarkka;

import app.tarkka.ui.kit.signing.Session;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Signs the person out when nobody touched the window for a while; what was typed stays. */
final class IdleLock {
  /** No longer than this (trust.md 20). */
  private static final Duration IDLE = Duration.minutes(5);

  private IdleLock() {}

  static void watch(Scene scene, Session session) {
    PauseTransition idle = new PauseTransition(IDLE);
    idle.setOnFinished(_ -> session.signOut());
    scene.addEventFilter(InputEvent.ANY, _ -> idle.playFromStart());
    idle.play();
  }
}
