package app.tarkka.ui.runner.entry;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keys of a run alive. A node that goes, or is disabled while something is written, takes
 * the focus with it, and a menu of the window leaves it outside the run: the worker sees the screen
 * that waits for Enter, and Enter does nothing.
 */
public final class StrayKeys {
  private final Node view;
  private final Consumer<KeyEvent> pressed;
  private final Runnable focus;
  private final EventHandler<KeyEvent> outside = this::outside;
  private Subscription following = () -> {};

  /**
   * @param pressed gets the keys that nothing in the scene took and that the view did not see
   * @param focus puts the focus where the person goes on
   */
  public StrayKeys(Node view, Consumer<KeyEvent> pressed, Runnable focus) {
    this.view = view;
    this.pressed = pressed;
    this.focus = focus;
    view.sceneProperty()
        .subscribe(
            (before, now) -> {
              leave(before);
              if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, outside);
                following = now.focusOwnerProperty().subscribe((from, to) -> moved(now, from, to));
              }
            });
  }

  private void leave(@Nullable Scene before) {
    following.unsubscribe();
    if (before != null) {
      before.removeEventHandler(KeyEvent.KEY_PRESSED, outside);
    }
  }

  private void outside(KeyEvent event) {
    boolean taken =
        event.getTarget() instanceof TextInputControl
            || (event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.ENTER);
    if (!taken && !within(event.getTarget())) {
      pressed.accept(event);
    }
  }

  private boolean within(@Nullable EventTarget target) {
    for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
      if (node == view) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a node goes, the toolkit picks another for the focus: the first of the window. Between
   * two screens that is so for a moment; only what stays so is mended.
   */
  private void moved(Scene scene, @Nullable Node from, @Nullable Node to) {
    if (to == null || (from != null && gone(scene, from) && !within(to))) {
      Platform.runLater(
          () -> {
            if (view.getScene() == scene && !within(scene.getFocusOwner())) {
              focus.run();
            }
          });
    }
  }

  private static boolean gone(Scene scene, Node node) {
    return node.getScene() != scene || node.isDisabled();
  }
}
