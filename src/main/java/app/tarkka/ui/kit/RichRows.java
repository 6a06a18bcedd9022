package app.tarkka.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/**
 * A table where there is no room for its columns: each row a block, each cell under its heading.
 */
final class RichRows extends VBox {
  private final List<String> headings = new ArrayList<>();

  RichRows(TableBlock table) {
    getStyleClass().add("rich-rows");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          readHeadings(row);
        } else {
          addRow(row);
        }
      }
    }
  }

  private void readHeadings(Node row) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      headings.add(words(RichInline.flow(cell)));
    }
  }

  private void addRow(Node row) {
    VBox block = new VBox();
    block.getStyleClass().add("rich-row");
    int column = 0;
    for (Node each = row.getFirstChild(); each != null; each = each.getNext()) {
      if (each instanceof TableCell cell) {
        String heading = column < headings.size() ? headings.get(column) : "";
        column++;
        TextFlow value = RichInline.flow(cell);
        if (!heading.isBlank()) {
          Text name = new Text(heading + ": ");
          name.getStyleClass().addAll("rich-run", "rich-strong");
          value.getChildren().addFirst(name);
        }
        if (!value.getChildren().isEmpty()) {
          block.getChildren().add(value);
        }
      }
    }
    getChildren().add(block);
  }

  private static String words(TextFlow flow) {
    StringBuilder words = new StringBuilder();
    flow.getChildren()
        .forEach(
            run -> {
              if (run instanceof Text text) {
                words.append(text.getText());
              }
            });
    return words.toString();
  }
}
