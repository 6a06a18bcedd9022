package app.tarkka.ui.runner.entry;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** F6 goes from region to region: the head, the step, the bar (R13). */
public final class Regions {
  private final List<Node> regions;

  /** The regions in the order of reading. */
  public Regions(Node... regions) {
    this.regions = List.of(regions);
  }

  /**
   * Puts the focus into the next region that has something to focus, or with a negative {@code by}
   * into the one before; false when there is none on that side.
   */
  public boolean move(@Nullable Node focus, int by) {
    int here = -1;
    for (int i = 0; i < regions.size(); i++) {
      if (within(focus, regions.get(i))) {
        here = i;
      }
    }
    for (int i = here + by; here >= 0 && i >= 0 && i < regions.size(); i += by) {
      Optional<Node> first = focusable(regions.get(i));
      if (first.isPresent()) {
        first.get().requestFocus();
        return true;
      }
    }
    return false;
  }

  private static boolean within(@Nullable Node node, Node region) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == region) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Node> focusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> focusable(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
