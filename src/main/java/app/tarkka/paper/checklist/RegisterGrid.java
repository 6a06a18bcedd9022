package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.TextBlock;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A ruled page to write in, row by row, as in a bound register: its cells touch, so that each is as
 * wide as it can be, and its rows are all alike.
 *
 * @param headHeight room for the heads, the same on every page of a register
 * @param numbers of the rows, in the first column
 */
record RegisterGrid(
    List<Column> columns, float headHeight, int rows, IntFunction<TextBlock> numbers)
    implements Block {
  /** P3: a value's field is at least so high. */
  static final float ROW = mm(10);

  static final float PAD = mm(1.5);
  private static final float HAIRLINE = 0.4f;
  private static final float RULE = 1f;

  RegisterGrid {
    columns = List.copyOf(columns);
  }

  /**
   * @param what is written in it, empty in the one with the rows' numbers
   * @param of the step's id, empty for what each row has
   */
  record Column(String what, String of, Block head, float width) {

    /** How high its head is. */
    float high() {
      return head.height(width - 2 * PAD) + 2 * PAD;
    }
  }

  @Override
  public float height(float width) {
    return headHeight + rows * ROW;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.tagged(Tag.TABLE, () -> drawRows(canvas, x, y));
    float top = y + headHeight;
    float across = 0;
    for (Column column : columns) {
      across += column.width();
    }
    for (int row = 0; row <= rows; row++) {
      float line = top + row * ROW;
      canvas.stroke(x, line, x + across, line, row == 0 ? RULE : HAIRLINE);
    }
    float left = x;
    for (Column column : columns) {
      canvas.stroke(left, top, left, top + rows * ROW, HAIRLINE);
      left += column.width();
    }
    canvas.stroke(left, top, left, top + rows * ROW, HAIRLINE);
  }

  private void drawRows(Canvas canvas, float x, float y) {
    canvas.tagged(
        Tag.ROW,
        () -> {
          float left = x;
          for (Column column : columns) {
            float own = left;
            float down = y + headHeight - column.high() + PAD;
            canvas.cell(
                Tag.HEAD_CELL,
                1,
                () -> column.head().draw(canvas, own + PAD, down, column.width() - 2 * PAD));
            left += column.width();
          }
        });
    for (int row = 1; row <= rows; row++) {
      int number = row;
      float top = y + headHeight + (row - 1) * ROW;
      canvas.tagged(Tag.ROW, () -> drawRow(canvas, number, x, top));
    }
  }

  private void drawRow(Canvas canvas, int row, float x, float y) {
    float left = x;
    for (Column column : columns) {
      float own = left;
      canvas.cell(
          Tag.CELL,
          1,
          () -> {
            if (column.what().isEmpty()) {
              TextBlock number = numbers.apply(row);
              float wide = column.width() - 2 * PAD;
              float down = (ROW - number.height(wide)) / 2;
              number.draw(canvas, own + PAD, y + down, wide);
            } else {
              canvas.fillIn(column.what() + "-" + row, column.of(), own, y, column.width(), ROW);
            }
          });
      left += column.width();
    }
  }
}
