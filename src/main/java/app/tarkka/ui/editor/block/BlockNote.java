package app.tarkka.ui.editor.block;

import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Above the outline: why nothing happened, when a line of a block would have been changed. */
public final class BlockNote extends HBox {
  public BlockNote(DraftModel draft, Messages messages, Subscriptions subscriptions) {
    setId("block-note");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().addAll("tint-warn", "branch-bar");
    Label words = new Label(messages.text("editor.block.locked"));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    setAccessibleText(words.getText());
    getChildren()
        .addAll(
            new Label("", Icons.icon(Feather.LOCK)),
            words,
            Icons.button(
                "block-note-close",
                Feather.X,
                messages.text("kit.close"),
                () -> setVisible(false)));
    managedProperty().bind(visibleProperty());
    setVisible(false);
    subscriptions.onChange(draft.pinned().refusedProperty(), () -> setVisible(true));
    subscriptions.onChange(draft.contentProperty(), () -> setVisible(false));
  }
}
