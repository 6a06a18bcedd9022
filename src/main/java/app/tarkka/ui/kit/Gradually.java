package app.tarkka.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Fills a long page so that its beginning is there at once: what fits on no screen follows a few
 * nodes at a time, each after the picture before it. A page that was there before keeps its place
 * and is filled at once, and so is one that no window shows, such as a picture of one.
 */
public final class Gradually {
  /** So many parts fill a large screen. */
  private static final int FIRST = 10;

  private static final int EACH_TURN = 6;

  private final Pane page;
  private final boolean later;
  private final Queue<Runnable> rest = new ArrayDeque<>();
  private final Runnable turning = this::afterPicture;
  private @Nullable Scene listenedTo;
  private int made;

  /**
   * @param page still as it was before
   */
  public Gradually(Pane page) {
    this(page, page.getChildren().isEmpty() && shows(page.getScene()));
  }

  private Gradually(Pane page, boolean later) {
    this.page = page;
    this.later = later;
  }

  /** For a page of which a part far down is shown first. */
  public static Gradually atOnce(Pane page) {
    return new Gradually(page, false);
  }

  private static boolean shows(@Nullable Scene scene) {
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }

  /** Adds what {@code make} makes, now or later, in the order of the calls. */
  public void add(Pane to, Supplier<Node> make) {
    Runnable adding = () -> to.getChildren().add(make.get());
    if (later && made++ >= FIRST) {
      rest.add(adding);
    } else {
      adding.run();
    }
  }

  /** To be called when everything was added. */
  public void begin() {
    Scene scene = page.getScene();
    if (!rest.isEmpty() && scene != null) {
      listenedTo = scene;
      scene.addPostLayoutPulseListener(turning);
    }
  }

  /** Makes nothing more. */
  public void stop() {
    rest.clear();
    listenNoMore();
  }

  private void afterPicture() {
    listenNoMore();
    Platform.runLater(this::turn);
  }

  private void listenNoMore() {
    Scene scene = listenedTo;
    if (scene != null) {
      scene.removePostLayoutPulseListener(turning);
      listenedTo = null;
    }
  }

  private void turn() {
    for (int i = 0; i < EACH_TURN && !rest.isEmpty(); i++) {
      rest.remove().run();
    }
    begin();
  }
}
