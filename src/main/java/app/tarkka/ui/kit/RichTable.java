package app.tarkka.ui.kit;

import javafx.geometry.HPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A small Markdown table; the head row is bold, cells wrap. */
final class RichTable extends GridPane {
  RichTable(TableBlock table) {
    getStyleClass().add("rich-table");
    int row = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
        if (line instanceof TableRow) {
          addRow(line, row++);
        }
      }
    }
  }

  private void addRow(Node line, int row) {
    int column = 0;
    for (Node each = line.getFirstChild(); each != null; each = each.getNext()) {
      if (each instanceof TableCell cell) {
        StackPane box = new StackPane(text(cell));
        box.getStyleClass()
            .addAll("rich-cell", cell.isHeader() ? "rich-cell-head" : "rich-cell-body");
        GridPane.setHalignment(box, HPos.LEFT);
        add(box, column++, row);
      }
    }
  }

  private static TextFlow text(TableCell cell) {
    TextFlow flow = RichInline.flow(cell);
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      flow.setTextAlignment(TextAlignment.RIGHT);
    } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      flow.setTextAlignment(TextAlignment.CENTER);
    }
    if (cell.isHeader()) {
      flow.getStyleClass().add("rich-head-text");
    }
    return flow;
  }
}
