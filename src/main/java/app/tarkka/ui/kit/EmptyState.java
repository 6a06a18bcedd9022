package app.tarkka.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What a screen shows when it has nothing yet: one sentence, one button, one link (E7). */
public final class EmptyState extends VBox {
  /**
   * @param sentence what will be here and why
   */
  public EmptyState(Feather icon, String sentence) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.setTextAlignment(TextAlignment.CENTER);
    text.getStyleClass().addAll("text-body", "text-muted");
    getChildren().addAll(Icons.icon(icon), text);
  }

  /** Adds the button. */
  public EmptyState withAction(String id, String text, Runnable action) {
    getChildren().add(Buttons.primary(id, text, action));
    return this;
  }

  /** Adds the link below the button. */
  public EmptyState withLink(String id, String text, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setId(id);
    link.setOnAction(_ -> action.run());
    getChildren().add(link);
    return this;
  }
}
