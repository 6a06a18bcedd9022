package app.tarkka.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** F6 goes from region to region of the window, so that Tab is nowhere a trap (R13, E2). */
final class FocusRegions {
  private final List<Node> regions;

  FocusRegions(Node... regions) {
    this.regions = List.of(regions);
  }

  void next() {
    move(1);
  }

  void previous() {
    move(-1);
  }

  /** Puts the focus on the first control inside; does nothing when there is none. */
  static boolean enter(Node region) {
    Optional<Node> first = firstControl(region);
    first.ifPresent(Node::requestFocus);
    return first.isPresent();
  }

  static boolean hasFocus(Node region) {
    @Nullable Node node = region.getScene() == null ? null : region.getScene().getFocusOwner();
    while (node != null && node != region) {
      node = node.getParent();
    }
    return node == region;
  }

  /** Regions with nothing to focus, such as an empty message bar, are passed over. */
  private void move(int step) {
    int current = current();
    for (int i = 1; i <= regions.size(); i++) {
      if (enter(regions.get(Math.floorMod(current + i * step, regions.size())))) {
        return;
      }
    }
  }

  private int current() {
    for (int i = 0; i < regions.size(); i++) {
      if (hasFocus(regions.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Node> firstControl(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable() && !(node instanceof javafx.scene.control.ScrollPane)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstControl(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
