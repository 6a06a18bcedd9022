package app.tarkka.ui.editor.outline;

import app.tarkka.document.outline.Detached;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Above the outline: what lines from another document left behind, until it is closed. */
public final class LeftOutNote extends HBox {
  private final Messages messages;
  private final Label words = new Label();

  public LeftOutNote(
      RowTransfer transfer, DraftModel draft, Messages messages, Subscriptions subscriptions) {
    this.messages = messages;
    setId("left-out");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().addAll("tint-warn", "branch-bar");
    words.setId("left-out-words");
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren()
        .addAll(
            new Label("", Icons.icon(Feather.INFO)),
            words,
            Icons.button(
                "left-out-close", Feather.X, messages.text("kit.close"), transfer::forgetLeftOut));
    subscriptions.follow(transfer.leftOutProperty(), this::show);
    subscriptions.follow(
        draft.canRedoProperty(),
        undone -> {
          if (undone) {
            transfer.forgetLeftOut();
          }
        });
  }

  private void show(Optional<Detached> left) {
    setVisible(left.isPresent());
    setManaged(left.isPresent());
    words.setText(left.map(this::sentences).orElse(""));
    setAccessibleText(words.getText());
  }

  private String sentences(Detached left) {
    List<String> sentences = new ArrayList<>();
    if (left.conditions() > 0) {
      sentences.add(messages.text("editor.paste.conditions", left.conditions()));
    }
    if (left.formulas() > 0) {
      sentences.add(messages.text("editor.paste.formulas", left.formulas()));
    }
    return String.join(" ", sentences);
  }
}
