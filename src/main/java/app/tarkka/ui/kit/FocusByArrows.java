package app.tarkka.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Arrows go from one tile to the tile beside it, and choose nothing on their way. */
public final class FocusByArrows {
  private FocusByArrows() {}

  /** In these tiles from now on; at their edge the focus stays. */
  public static void in(Pane tiles) {
    tiles.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode().isArrowKey() && event.getTarget() instanceof Node at) {
            beside(tiles, at, event.getCode()).ifPresent(Node::requestFocus);
            event.consume();
          }
        });
  }

  private static Optional<Node> beside(Pane tiles, Node at, KeyCode key) {
    List<Node> all =
        tiles.getChildren().stream()
            .filter(tile -> tile.isFocusTraversable() && !tile.isDisabled())
            .map(Node.class::cast)
            .toList();
    int here = all.indexOf(at);
    if (here < 0) {
      return all.stream().findFirst();
    }
    return switch (key) {
      case LEFT, KP_LEFT -> all.subList(0, Math.max(0, here)).reversed().stream().findFirst();
      case RIGHT, KP_RIGHT -> all.stream().skip(here + 1L).findFirst();
      case UP, KP_UP -> nearest(all, at, -1);
      default -> nearest(all, at, 1);
    };
  }

  /** The nearest one of the next row, above or below. */
  private static Optional<Node> nearest(List<Node> all, Node at, int way) {
    Bounds mine = at.getBoundsInParent();
    return all.stream()
        .filter(tile -> way * (tile.getBoundsInParent().getCenterY() - mine.getCenterY()) > 1)
        .min(
            Comparator.<Node>comparingDouble(
                    tile -> way * (tile.getBoundsInParent().getMinY() - mine.getMinY()))
                .thenComparingDouble(
                    tile -> Math.abs(tile.getBoundsInParent().getCenterX() - mine.getCenterX())));
  }
}
