package app.tarkka.ui.editor;

import app.tarkka.ui.editor.outline.OutlineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the editor that one goes around by key (R13): the outline, the panel beside it, the
 * header.
 *
 * @param left what stands in the outline's place while it is not on screen
 */
record Regions(Node left, OutlineView outline, Node side, Node header) {

  /** To the next one that is on screen, or the one before. */
  void go(int by) {
    List<Node> regions = new ArrayList<>(List.of(outline, side, header));
    if (outline.getScene() == null) {
      regions.set(0, left);
    }
    regions.removeIf(region -> region.getScene() == null);
    int here = 0;
    for (int i = 0; i < regions.size(); i++) {
      if (holdsFocus(regions.get(i))) {
        here = i;
      }
    }
    Node next = regions.get(Math.floorMod(here + by, regions.size()));
    if (next == outline) {
      outline.writeOn();
    } else {
      firstFocusable(next).ifPresent(Node::requestFocus);
    }
  }

  private static boolean holdsFocus(Node region) {
    @Nullable Node owner = region.getScene().getFocusOwner();
    while (owner != null) {
      if (owner == region) {
        return true;
      }
      owner = owner.getParent();
    }
    return false;
  }

  private static Optional<Node> firstFocusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(Regions::firstFocusable)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }
}
