package app.tarkka.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Nobody acts on what they do not see: scrolls until a part of a page shows. */
public final class InSight {
  static final double SPACE = 12;

  private InSight() {}

  /**
   * @param from where what belongs to the part begins, such as the hazard notice of a row
   */
  public static void scroll(ScrollPane pane, Node from, Node row) {
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

  /** Scrolls the page that a node is on, if it is on one that scrolls. */
  public static void scroll(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getScene() != null) {
        scroll(pane, node, node);
        return;
      }
    }
  }

  private static Bounds within(Node content, Node node) {
    return content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }
}
