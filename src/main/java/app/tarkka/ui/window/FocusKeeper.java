package app.tarkka.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the focus in the page when what had it is taken away or disabled, such as the button of an
 * action that was done: the toolkit would go on at the first control of the window, and whoever
 * presses Enter once more would open that. It rests on what held the control, where nothing can be
 * pressed by mistake, and the tabulator goes on from there.
 */
final class FocusKeeper {
  private final Node page;
  private List<Node> holders = List.of();
  private Subscription focus = Subscription.EMPTY;

  private FocusKeeper(Node page) {
    this.page = page;
  }

  /** From now on, in whatever scene the page stands. */
  static void in(Node page) {
    FocusKeeper keeper = new FocusKeeper(page);
    page.sceneProperty().subscribe(keeper::enter);
  }

  private void enter(@Nullable Scene scene) {
    focus.unsubscribe();
    focus =
        scene == null
            ? Subscription.EMPTY
            : scene.focusOwnerProperty().subscribe((before, now) -> moved(scene, before, now));
  }

  private void moved(Scene scene, @Nullable Node before, @Nullable Node now) {
    if (now != null && inPage(now)) {
      holders = above(now);
    } else if (before != null && !holders.isEmpty() && lost(scene, before)) {
      List<Node> held = holders;
      Platform.runLater(() -> rest(scene, held));
    }
    if (now != null && !inPage(now)) {
      holders = List.of();
    }
  }

  /** Unless somebody has put it into the page again meanwhile. */
  private void rest(Scene scene, List<Node> held) {
    Node owner = scene.getFocusOwner();
    if (owner == null || !inPage(owner)) {
      held.stream()
          .filter(node -> node.getScene() == scene && !node.isDisabled() && node.isVisible())
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private static boolean lost(Scene scene, Node node) {
    if (node.getScene() != scene || node.isDisabled()) {
      return true;
    }
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return true;
      }
    }
    return false;
  }

  private boolean inPage(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == page) {
        return true;
      }
    }
    return false;
  }

  private List<Node> above(Node node) {
    List<Node> all = new ArrayList<>();
    for (Node at = node.getParent(); at != null && at != page.getParent(); at = at.getParent()) {
      all.add(at);
    }
    return all;
  }
}
