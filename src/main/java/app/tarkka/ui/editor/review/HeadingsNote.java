package app.tarkka.ui.editor.review;

import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Says which sections have steps but no heading of their own while their template says one in grey,
 * and offers to take those over. They look like headings, and are no part of the document.
 */
final class HeadingsNote extends VBox {
  private final Prompts prompts;
  private final Messages messages;
  private final Label which = new Label();
  private final Button keep;

  HeadingsNote(DraftModel draft, Prompts prompts, Messages messages, Subscriptions subscriptions) {
    this.prompts = prompts;
    this.messages = messages;
    setId("headings");
    getStyleClass().addAll("unwritten", "gap-8");
    which.setId("headings-which");
    which.setWrapText(true);
    which.setMinHeight(USE_PREF_SIZE);
    keep = Buttons.secondary("headings-keep", "", prompts::keepHeadings);
    getChildren().addAll(which, keep);
    managedProperty().bind(visibleProperty());
    subscriptions.follow(draft.contentProperty(), _ -> show());
  }

  private void show() {
    List<Row.OfSection> grey = prompts.greyHeadings();
    setVisible(!grey.isEmpty());
    which.setText(
        messages.text(
            "editor.headings",
            grey.size(),
            grey.stream().map(Row.OfSection::number).collect(Collectors.joining(", "))));
    keep.setText(messages.text("editor.headings.keep", grey.size()));
  }
}
