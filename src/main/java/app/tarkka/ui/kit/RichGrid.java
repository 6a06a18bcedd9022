package app.tarkka.ui.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A table in columns; the head row is bold, cells wrap between words. */
final class RichGrid extends GridPane {
  private @Nullable Font measuredIn;
  private double narrowest;

  RichGrid(TableBlock table) {
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

  /** The least width in which no word is broken, in pixels at the present text size. */
  double narrowest() {
    Font font = font();
    if (!font.equals(measuredIn)) {
      measuredIn = font;
      narrowest = measured();
    }
    return narrowest;
  }

  private double measured() {
    double[] columns = new double[getColumnCount()];
    double wide = 0;
    for (javafx.scene.Node box : getChildren()) {
      int column = GridPane.getColumnIndex(box);
      double edges = ((Region) box).getInsets().getLeft() + ((Region) box).getInsets().getRight();
      columns[column] = Math.max(columns[column], longestWord(box) + edges);
    }
    for (double column : columns) {
      wide += Math.ceil(column);
    }
    return wide + getInsets().getLeft() + getInsets().getRight();
  }

  private static double longestWord(javafx.scene.Node box) {
    double longest = 0;
    for (Text run : runs(box)) {
      for (String word : run.getText().split("\\s+")) {
        Text measured = new Text(word);
        measured.setFont(run.getFont());
        longest = Math.max(longest, measured.getLayoutBounds().getWidth());
      }
    }
    return longest;
  }

  private Font font() {
    return getChildren().stream()
        .flatMap(box -> runs(box).stream())
        .map(Text::getFont)
        .findFirst()
        .orElse(Font.getDefault());
  }

  private static List<Text> runs(javafx.scene.Node box) {
    return ((StackPane) box)
        .getChildren().stream()
            .flatMap(flow -> ((TextFlow) flow).getChildren().stream())
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .toList();
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
