package app.tarkka.ui.window;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Scene;

/**
 * Calls once when a scene has taken in a view with all that is around it. A node is told of its
 * scene while the root is still being exchanged: what holds it has no style then, and to style it
 * alone finds none of the theme's colours.
 */
final class Arrival implements InvalidationListener {
  private final Scene scene;
  private final Runnable arrived;
  private boolean called;

  private Arrival(Scene scene, Runnable arrived) {
    this.scene = scene;
    this.arrived = arrived;
  }

  static void in(Scene scene, Runnable arrived) {
    Arrival arrival = new Arrival(scene, arrived);
    scene.rootProperty().addListener(arrival);
    // Where the view is put into a root that stands already, no root is exchanged.
    Platform.runLater(arrival::call);
  }

  @Override
  public void invalidated(Observable root) {
    call();
  }

  private void call() {
    scene.rootProperty().removeListener(this);
    if (!called) {
      called = true;
      arrived.run();
    }
  }
}
