package app.tarkka.ui.editor.outline;

import app.tarkka.ui.editor.paste.PasteModel;
import app.tarkka.ui.editor.paste.PasteReview;
import app.tarkka.ui.editor.paste.PasteSheet;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows what was pasted in the place of the text, until it is put in or given up. */
public final class PastePlace {
  private final PasteModel pasting;
  private final VBox column;
  private final OutlineView outline;
  private final Messages messages;
  private List<Node> text = List.of();

  public PastePlace(
      PasteModel pasting,
      VBox column,
      OutlineView outline,
      Messages messages,
      Subscriptions subscriptions) {
    this.pasting = pasting;
    this.column = column;
    this.outline = outline;
    this.messages = messages;
    subscriptions.follow(pasting.reviewProperty(), this::show);
  }

  private void show(Optional<PasteReview> review) {
    if (!text.isEmpty()) {
      column.getChildren().setAll(text);
      text = List.of();
    }
    if (review.isPresent()) {
      text = List.copyOf(column.getChildren());
      PasteSheet sheet = new PasteSheet(pasting, review.get(), messages);
      VBox.setVgrow(sheet, Priority.ALWAYS);
      column.getChildren().setAll(sheet);
      sheet.begin();
    } else if (outline.getScene() != null) {
      outline.goOn();
    }
  }
}
