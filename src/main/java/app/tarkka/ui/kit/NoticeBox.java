package app.tarkka.ui.kit;

import app.tarkka.document.Notice;
import app.tarkka.markup.PlainLine;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A hazard notice with its signal word in the colours of ANSI Z535.6; its text stays in the text
 * colour. Shown before the step it belongs to.
 */
public final class NoticeBox extends HBox {
  public NoticeBox(Notice notice, Messages messages) {
    String word = messages.text("kit", notice.level());
    getStyleClass().addAll("notice-box", "notice-" + notice.level().token());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(word + ". " + PlainLine.of(notice.text()));

    Label signal = new Label(word);
    signal.getStyleClass().add("notice-signal");
    signal.setMinWidth(USE_PREF_SIZE);
    if (notice.level().isHazard()) {
      Region triangle = new Region();
      triangle.getStyleClass().add("notice-triangle");
      signal.setGraphic(triangle);
    }
    // Keeps bands of short words as wide as each other, and lets a long word have its room.
    Region strut = new Region();
    strut.getStyleClass().add("notice-strut");
    VBox band = new VBox(signal, strut);
    band.getStyleClass().add("notice-band");
    band.setMinWidth(USE_PREF_SIZE);
    RichText text = new RichText(notice.text());
    text.getStyleClass().add("notice-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(band, text);
  }
}
