package app.tarkka.ui.kit;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Whether a window is low for the size of its text, as the smallest one is at 125 % and more. What
 * stands around the work is then one line each, so that the work has at least half of the height.
 */
public final class LittleRoom {
  /** The style class of a view in a low window; stylesheets say what moves together. */
  public static final String STYLE = "little-room";

  /** The height below which a window is low, in px at normal text. */
  private static final double LOW_BELOW = 650;

  private final Region view;
  private final Consumer<Boolean> onChange;
  private Subscription window = Subscription.EMPTY;

  private LittleRoom(Region view, Consumer<Boolean> onChange) {
    this.view = view;
    this.onChange = onChange;
  }

  /**
   * Keeps the style class of {@code view} in step with its window and its text. It looks at the
   * window and not at the view: a style class that is added while its view is being laid out is not
   * seen by what is in it.
   *
   * @param onChange gets whether the window is low, after each change; it is not, to begin with
   */
  public static void follow(Region view, Subscriptions subscriptions, Consumer<Boolean> onChange) {
    LittleRoom room = new LittleRoom(view, onChange);
    room.enter(view.getScene());
    subscriptions.add(view.sceneProperty().subscribe((_, now) -> room.enter(now)));
    subscriptions.add(() -> room.window.unsubscribe());
  }

  private void enter(@Nullable Scene scene) {
    window.unsubscribe();
    window = Subscription.EMPTY;
    if (scene != null) {
      InvalidationListener fit = _ -> fit(scene);
      scene.heightProperty().addListener(fit);
      scene.getStylesheets().addListener(fit);
      window =
          () -> {
            scene.heightProperty().removeListener(fit);
            scene.getStylesheets().removeListener(fit);
          };
      fit(scene);
    }
  }

  private void fit(Scene scene) {
    boolean low = low(scene.getHeight(), scene);
    if (low != view.getStyleClass().contains(STYLE)) {
      if (low) {
        view.getStyleClass().add(STYLE);
      } else {
        view.getStyleClass().remove(STYLE);
      }
      onChange.accept(low);
    }
  }

  /** Whether so many px are few for the text of a scene; what has no height yet is not low. */
  static boolean low(double height, Scene scene) {
    return height > 0 && height < TextSize.of(scene).scaled(LOW_BELOW);
  }

  /** Whether a node stands in something low, at the desk or in a kiosk. */
  static boolean around(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(STYLE) || at.getStyleClass().contains(NumberKeypad.LOW)) {
        return true;
      }
    }
    return false;
  }
}
