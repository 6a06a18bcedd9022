package app.tarkka;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Where things are on the screen that somebody sits at, and what it says. */
final class OnScreen {
  private OnScreen() {}

  static boolean inSight(Node node) {
    Bounds mine = grown(bounds(node), -1);
    Scene scene = node.getScene();
    boolean inside = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()).contains(mine);
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        Bounds view = pane.localToScene(pane.getBoundsInLocal());
        inside &= view.contains(mine);
      }
    }
    return inside;
  }

  static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Bounds grown(Bounds of, double by) {
    return new BoundingBox(
        of.getMinX() - by, of.getMinY() - by, of.getWidth() + 2 * by, of.getHeight() + 2 * by);
  }

  /** For a message: where the focus is and what is written. */
  static String said() {
    return AtASeat.read(
        () -> {
          Scene scene = AtASeat.front().getScene();
          List<String> words = new ArrayList<>();
          scene.getRoot().lookupAll(".label").stream()
              .filter(AtASeat::shown)
              .map(node -> ((Labeled) node).getText())
              .filter(text -> text != null && !text.isBlank())
              .forEach(words::add);
          return "focus " + name(scene.getFocusOwner()) + ", words " + words;
        });
  }

  private static String name(@Nullable Node node) {
    return node == null ? "nowhere" : node.getClass().getSimpleName() + "#" + node.getId();
  }
}
