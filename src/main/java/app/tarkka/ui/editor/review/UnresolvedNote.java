package app.tarkka.ui.editor.review;

import app.tarkka.ui.editor.control.CommentsModel;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Warns that comments are not resolved; it keeps nobody from going on. */
final class UnresolvedNote extends HBox {
  UnresolvedNote(CommentsModel comments, Messages messages) {
    setId("unresolved");
    getStyleClass().addAll("tint-warn", "refusal-note");
    setAlignment(Pos.TOP_LEFT);
    Label text = new Label();
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(Icons.icon(Feather.MESSAGE_SQUARE), text);
    managedProperty().bind(visibleProperty());
    comments
        .threadsProperty()
        .subscribe(
            _ -> {
              int open = comments.unresolved();
              setVisible(open > 0);
              text.setText(open > 0 ? messages.text("editor.comments.unresolved", open) : "");
            });
  }
}
