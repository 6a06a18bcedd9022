package app.tarkka.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A status as shape + word + fill (R5): PASS a tinted ✓ circle, FAIL a solid ✕ octagon, HOLD a
 * dashed circle with a pause, N/A an outline with a dash. Readable in greyscale. It grows with the
 * text around it.
 */
public final class StatusMark extends HBox {
  private final Label word = new Label();
  private Status status;

  /** The mark with the status's own word. */
  public StatusMark(Status status, Messages messages) {
    this(status, messages.text("kit", status));
  }

  /** The mark with another word, such as "Second-checked". */
  public StatusMark(Status status, String text) {
    this.status = status;
    getStyleClass().addAll("status-mark", status.style());
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    Region shape = new Region();
    shape.getStyleClass().add("status-shape");
    Region sign = new Region();
    sign.getStyleClass().add("status-sign");
    StackPane mark = new StackPane(shape, sign);
    mark.getStyleClass().add("status-drawing");
    word.getStyleClass().add("status-word");
    word.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(mark, word);
    show(status, text);
  }

  /** Only the shape, for a narrow column; the word stays its accessible text. */
  public static StatusMark withoutWord(Status status, Messages messages) {
    StatusMark mark = new StatusMark(status, messages);
    mark.getChildren().remove(mark.word);
    return mark;
  }

  /** The word takes several lines where there is no room for one. */
  public StatusMark wrapped() {
    setMinWidth(0);
    word.setMinWidth(0);
    word.setMinHeight(USE_PREF_SIZE);
    word.setWrapText(true);
    return this;
  }

  public void show(Status newStatus, String text) {
    getStyleClass().remove(status.style());
    status = newStatus;
    getStyleClass().add(status.style());
    word.setText(text);
    setAccessibleText(text);
  }

  public Status status() {
    return status;
  }

  /** The word beside the shape. */
  public String word() {
    return word.getText();
  }
}
