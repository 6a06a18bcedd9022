package app.tarkka.ui.runner;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Nobody confirms what they do not see: scrolls until the row that the keys act on shows. */
final class RowInSight {
  private static final double SPACE = 12;

  private RowInSight() {}

  /**
   * @param from where what belongs to the row begins, such as its hazard notice
   */
  static void scroll(ScrollPane pane, Node from, Node row) {
    pane.applyCss();
    pane.layout();
    Node content = pane.getContent();
    double room = pane.getViewportBounds().getHeight();
    double beyond = content.getLayoutBounds().getHeight() - room;
    if (beyond <= 0) {
      return;
    }
    double first = within(content, from).getMinY() - SPACE;
    double last = within(content, row).getMaxY() + SPACE;
    double top = pane.getVvalue() * beyond;
    if (last > top + room) {
      top = last - room;
    }
    // Where it does not fit as a whole, its beginning is what is read first.
    pane.setVvalue(Math.clamp(Math.min(top, first) / beyond, 0, 1));
  }

  private static Bounds within(Node content, Node node) {
    return content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }
}
