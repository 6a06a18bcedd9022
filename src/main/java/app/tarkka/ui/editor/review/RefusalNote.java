package app.tarkka.ui.editor.review;

import app.tarkka.ui.kit.Icons;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Says beside the button why an act was refused; takes no room when it was not. */
final class RefusalNote extends HBox {
  RefusalNote(ReadOnlyStringProperty refusal) {
    getStyleClass().addAll("tint-warn", "refusal-note");
    setAlignment(Pos.TOP_LEFT);
    Label text = new Label();
    text.setId("review-refusal");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.textProperty().bind(refusal);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(Icons.icon(Feather.ALERT_TRIANGLE), text);
    visibleProperty().bind(refusal.isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
