package app.tarkka.ui.kit;

import app.tarkka.document.picture.Marking;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Makes a picture on a screen one that opens large, by a click, a tap or Enter. The pictures of the
 * same screen follow it.
 */
public final class Enlarging {
  private static final String KEY = "tarkka-enlarging";

  private Enlarging() {}

  /**
   * What a picture is.
   *
   * @param marking what is drawn over it
   * @param name as people know it
   * @param original the larger file of it, null when none is kept
   */
  public record Source(
      String sha256,
      Marking marking,
      String name,
      StepPictures pictures,
      @Nullable String original) {
    /** A picture with nothing drawn over it. */
    public Source(String sha256, String name, StepPictures pictures) {
      this(sha256, Marking.NONE, name, pictures, null);
    }
  }

  public static void on(Node node, Source source, Messages messages) {
    node.getProperties().put(KEY, source);
    node.setFocusTraversable(true);
    node.setCursor(Cursor.HAND);
    node.getStyleClass().add("enlarging");
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setAccessibleText(messages.text("kit.picture.enlarge", source.name()));
    node.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            open(node, source, messages);
            event.consume();
          }
        });
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open(node, source, messages);
            event.consume();
          }
        });
  }

  /** Whether Enter belongs to this node: it opens its picture. */
  public static boolean is(Node node) {
    return node.getProperties().containsKey(KEY);
  }

  private static void open(Node node, Source source, Messages messages) {
    Window window = node.getScene().getWindow();
    List<Source> all = new ArrayList<>();
    collect(node.getScene().getRoot(), all);
    new PictureWindow(all, Math.max(0, all.indexOf(source)), messages).show(window);
  }

  private static void collect(Node node, List<Source> found) {
    if (node.getProperties().get(KEY) instanceof Source source) {
      found.add(source);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
