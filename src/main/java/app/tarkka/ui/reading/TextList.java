package app.tarkka.ui.reading;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepPictures;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** A document's text as a list, of which only the rows in sight have nodes. */
final class TextList extends ListView<TextRow> {
  TextList(ObservableList<TextRow> rows, StepPictures pictures, Messages messages) {
    super(rows);
    setId("reading-text");
    getStyleClass().addAll("edge-to-edge", "reading-text");
    setAccessibleText(messages.text("reading.whole"));
    TextNodes nodes = new TextNodes(messages, pictures);
    setCellFactory(_ -> new TextCell(nodes));
  }

  /** As high as its text needs at the width that there is. */
  private static final class TextCell extends ListCell<TextRow> {
    private final TextNodes nodes;
    private @Nullable TextRow shown;

    TextCell(TextNodes nodes) {
      this.nodes = nodes;
      getStyleClass().add("reading-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TextRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        shown = null;
        setGraphic(null);
        setAccessibleText(null);
      } else if (row != shown) {
        shown = row;
        setGraphic(nodes.of(row));
        setAccessibleText(nodes.spoken(row));
      }
    }
  }
}
