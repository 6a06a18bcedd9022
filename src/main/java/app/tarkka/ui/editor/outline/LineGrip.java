package app.tarkka.ui.editor.outline;

import app.tarkka.document.outline.Spot;
import app.tarkka.ui.kit.Icons;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What a line is dragged by, and the line that shows where something is dropped at it. */
final class LineGrip {
  /** Of the handle, and of the line where something is dropped, in pixels. */
  private static final double GRIP = 14;

  private static final double DROP = 3;

  private final HBox line;
  private final Label number;
  private final StackPane grip = new StackPane(Icons.icon(Feather.MORE_VERTICAL));
  private final Region drop = new Region();

  /**
   * @param number in the line, which is dragged as well
   */
  LineGrip(HBox line, Label number) {
    this.line = line;
    this.number = number;
    grip.getStyleClass().add("outline-grip");
    drop.getStyleClass().add("outline-drop");
    for (Region own : List.of(grip, drop)) {
      own.setManaged(false);
      own.setVisible(false);
    }
    drop.setMouseTransparent(true);
  }

  /**
   * Lets the line be dragged.
   *
   * @param spot of the line; empty while the cell shows none
   */
  void on(Node cell, RowDrag drag, Supplier<Optional<Spot>> spot) {
    line.getChildren().addAll(grip, drop);
    for (Node handle : List.of(number, grip)) {
      handle.setCursor(Cursor.OPEN_HAND);
      drag.handle(handle, spot);
    }
    cell.hoverProperty().subscribe(over -> grip.setVisible(over));
  }

  /** Where the number stands now. */
  void place() {
    grip.resizeRelocate(
        number.getBoundsInParent().getMaxX() - GRIP / 2 + 2, 0, GRIP, number.getHeight());
  }

  /**
   * Shows that what is dragged would go here.
   *
   * @param above at the upper edge, not the lower
   * @param indent in pixels, from the line's own level
   */
  void showDrop(boolean above, double indent) {
    double left = number.getBoundsInParent().getMaxX() - line.getPadding().getLeft() + indent;
    drop.resizeRelocate(
        left, above ? -DROP : line.getHeight() - DROP / 2, line.getWidth() - left, DROP);
    drop.setVisible(true);
  }

  void hideDrop() {
    drop.setVisible(false);
  }
}
