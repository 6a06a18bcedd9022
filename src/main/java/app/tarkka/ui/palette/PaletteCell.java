package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.WholeText;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A line: what it is, its name, what it is of, and the key that leads there as well. */
final class PaletteCell extends ListCell<PaletteEntry> {
  private final Messages messages;

  PaletteCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("palette-cell");
  }

  @Override
  protected void updateItem(PaletteEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String kind = messages.text("palette", entry.kind());
    Label title = WholeText.inTooltip(new Label(entry.title()));
    title.setMinWidth(0);
    // What it is of gives way before its name does.
    Label detail = WholeText.inTooltip(new Label(entry.detail()));
    detail.getStyleClass().add("text-muted");
    detail.setMinWidth(0);
    detail.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(detail, Priority.ALWAYS);
    Label of = new Label(kind);
    of.getStyleClass().addAll("text-muted", "palette-kind");
    of.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(Icons.icon(icon(entry.kind())), title, detail);
    entry
        .key()
        .ifPresentOrElse(
            key -> row.getChildren().add(new KeyHint(key)), () -> row.getChildren().add(of));
    row.getStyleClass().add("palette-row");
    // The list gives the row its width; a long title gives way and not the key.
    row.setMaxWidth(Double.MAX_VALUE);
    row.setPrefWidth(0);
    setGraphic(row);
    setAccessibleText(kind + ": " + entry.title() + " " + entry.detail());
  }

  private static Feather icon(PaletteEntry.Kind kind) {
    return switch (kind) {
      case PLACE -> Feather.CORNER_DOWN_RIGHT;
      case COMMAND -> Feather.ZAP;
      case SAVED -> Feather.BOOKMARK;
      case DOCUMENT -> Feather.FILE_TEXT;
      case MANUAL -> Feather.BOOK;
      case START -> Feather.PLAY;
      case PERSON -> Feather.USER;
      case RECORD -> Feather.ARCHIVE;
      case SEARCH -> Feather.SEARCH;
    };
  }
}
