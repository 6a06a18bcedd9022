package app.tarkka.ui.library;

import app.tarkka.document.ReviewState;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the review of a document stands, in a word over its date; empty where none is planned. */
final class ReviewColumn extends HBox {
  private final Messages messages;
  private final FontIcon icon = Icons.icon(Feather.CALENDAR);
  private final Label word = new Label();
  private final Label day = new Label();

  ReviewColumn(ObservableBooleanValue wide, Messages messages) {
    this.messages = messages;
    day.getStyleClass().addAll("document-next", "text-muted");
    VBox words = new VBox(word, day);
    words.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(icon, words);
    setAlignment(Pos.CENTER_LEFT);
    visibleProperty().bind(wide);
    managedProperty().bind(wide);
  }

  /**
   * @param due the day, empty when no review is planned
   */
  void show(ReviewState state, String due) {
    icon.setVisible(state.needsAttention());
    word.setText(due.isEmpty() ? "" : messages.text("library", state));
    day.setText(due);
    getStyleClass()
        .setAll(
            "document-review",
            switch (state) {
              case QUIET -> "quiet";
              case SOON, TODAY -> "due";
              case LATE -> "late";
            });
  }

  String spoken() {
    return day.getText().isEmpty() ? "" : word.getText() + " " + day.getText();
  }
}
