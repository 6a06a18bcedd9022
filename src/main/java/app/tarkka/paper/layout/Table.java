package app.tarkka.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows under a head that stands again on every page that the table runs over.
 *
 * @param columns how wide they are
 * @param head empty when the table has none
 */
public record Table(ColumnWidths columns, List<Block> head, List<Row> rows) implements Block {
  /** At the right of every cell, so that the first stands level with the text around the table. */
  private static final float PAD_X = 12;

  private static final float PAD_Y = 3.5f;

  /** Wider than any paper. */
  private static final float WIDEST = 10_000;

  /** So that what fits is not broken by a rounding. */
  private static final float SLACK = 0.5f;

  /** What a column takes beside the text in it. */
  public static final float BESIDE = PAD_X + SLACK;

  private static final float HAIRLINE = 0.4f;
  private static final float RULE = 1f;

  public Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /**
   * @param widths of the columns, as shares of the width
   */
  public Table(List<Float> widths, List<Block> head, List<Row> rows) {
    this(ColumnWidths.shares(widths), head, rows);
  }

  /** Its columns are as wide as what is written in them wants. */
  public static Table ofTexts(List<TextBlock> head, List<List<TextBlock>> rows) {
    List<Float> least = new ArrayList<>();
    List<Float> natural = new ArrayList<>();
    List<List<TextBlock>> all = new ArrayList<>(rows);
    all.add(head);
    for (int column = 0; column < head.size(); column++) {
      float word = 0;
      float text = 0;
      for (List<TextBlock> row : all) {
        if (column < row.size()) {
          word = Math.max(word, row.get(column).widestWord());
          text = Math.max(text, row.get(column).naturalWidth(WIDEST));
        }
      }
      least.add(word + BESIDE);
      natural.add(Math.max(word, text) + BESIDE);
    }
    return new Table(
        new ColumnWidths(least, natural), List.copyOf(head), rows.stream().map(Row::of).toList());
  }

  /** How a row begins. */
  public enum Join {
    /** Under a line of its own. */
    NEW,
    /** Under a line of its own, and with the row above, which is a title over it. */
    UNDER_TITLE,
    /** It goes on with what the row above says, and stays with it where a page allows. */
    WITH_ABOVE
  }

  /** Cells from the left; the last one takes the columns that are left over. */
  public record Row(List<Block> cells, Join join) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(List<? extends Block> cells) {
      return new Row(List.copyOf(cells), Join.NEW);
    }
  }

  @Override
  public float height(float width) {
    float height = headHeight(width);
    for (Row row : rows) {
      height += height(row.cells(), width);
    }
    return height + RULE;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.tagged(Tag.TABLE, () -> drawRows(canvas, x, y, width));
  }

  private void drawRows(Canvas canvas, float x, float y, float width) {
    float top = y;
    if (!head.isEmpty()) {
      drawCells(canvas, head, Tag.HEAD_CELL, x, top, width);
      top += headHeight(width);
    }
    canvas.stroke(x, top, x + width, top, RULE);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i > 0 && row.join() != Join.WITH_ABOVE) {
        canvas.stroke(x, top, x + width, top, HAIRLINE);
      }
      drawCells(canvas, row.cells(), Tag.CELL, x, top, width);
      top += height(row.cells(), width);
    }
    canvas.stroke(x, top, x + width, top, HAIRLINE);
  }

  private void drawCells(Canvas canvas, List<Block> cells, Tag tag, float x, float y, float width) {
    canvas.tagged(
        Tag.ROW,
        () -> {
          float left = x;
          for (int i = 0; i < cells.size(); i++) {
            float cellX = left;
            float own = cellWidth(cells, i, width);
            Block cell = cells.get(i);
            int spanned = i == cells.size() - 1 ? columns.count() - i : 1;
            canvas.cell(tag, spanned, () -> cell.draw(canvas, cellX, y + PAD_Y, own - PAD_X));
            left += own;
          }
        });
  }

  /** Splits between rows, or inside the first when not even that fits. */
  @Override
  public Optional<Split> split(float width, float available) {
    return splitBetweenParts(width, available)
        .or(() -> after(fitting(width, available)))
        .or(() -> inside(width, available - headHeight(width) - RULE - 2 * PAD_Y));
  }

  /** Splits between rows, before a row that begins anew if one is near. */
  @Override
  public Optional<Split> splitBetweenParts(float width, float available) {
    int fit = fitting(width, available);
    int cut = fit;
    while (cut > 0 && cut < rows.size() && rows.get(cut).join() != Join.NEW) {
      cut--;
    }
    if (cut > 0) {
      return after(cut);
    }
    // Of what is too long for the page, the first row alone would be a title without its text.
    return fit > 1 ? after(fit) : Optional.empty();
  }

  /** How many rows there is room for. */
  private int fitting(float width, float available) {
    float left = available - headHeight(width) - RULE;
    int fit = 0;
    while (fit < rows.size() && height(rows.get(fit).cells(), width) <= left) {
      left -= height(rows.get(fit++).cells(), width);
    }
    return fit;
  }

  private Optional<Split> after(int cut) {
    return cut > 0
        ? between(rows.subList(0, cut), rows.subList(cut, rows.size()))
        : Optional.empty();
  }

  private Optional<Split> between(List<Row> above, List<Row> below) {
    return Optional.of(new Split(new Table(columns, head, above), new Table(columns, head, below)));
  }

  private Optional<Split> inside(float width, float available) {
    List<Block> cells = rows.getFirst().cells();
    List<Columns.Column> side = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      side.add(Columns.Column.fixed(cellWidth(cells, i, width) - PAD_X, cells.get(i)));
    }
    return new Columns(side, 0)
        .split(width, available)
        .flatMap(
            cut -> {
              List<Row> rest = new ArrayList<>(rows.subList(1, rows.size()));
              rest.addFirst(row(cut.rest()));
              return between(List.of(row(cut.head())), rest);
            });
  }

  private static Row row(Block columns) {
    return Row.of(((Columns) columns).columns().stream().map(Columns.Column::block).toList());
  }

  private float headHeight(float width) {
    return head.isEmpty() ? 0 : height(head, width);
  }

  private float height(List<Block> cells, float width) {
    float height = 0;
    for (int i = 0; i < cells.size(); i++) {
      height = Math.max(height, cells.get(i).height(cellWidth(cells, i, width) - PAD_X));
    }
    return height + 2 * PAD_Y;
  }

  private float cellWidth(List<Block> cells, int index, float width) {
    List<Float> widths = columns.in(width);
    float own = 0;
    for (int i = index; i < widths.size(); i++) {
      if (i == index || index == cells.size() - 1) {
        own += widths.get(i);
      }
    }
    return own;
  }
}
