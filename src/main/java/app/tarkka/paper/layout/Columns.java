package app.tarkka.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks side by side.
 *
 * @param gap between two columns
 */
public record Columns(List<Column> columns, float gap) implements Block {
  public Columns {
    columns = List.copyOf(columns);
  }

  /**
   * @param width in points; {@link #REST} shares what the others leave
   */
  public record Column(float width, Block block) {
    public static final float REST = -1;

    public static Column fixed(float width, Block block) {
      return new Column(width, block);
    }

    public static Column rest(Block block) {
      return new Column(REST, block);
    }
  }

  @Override
  public float height(float width) {
    float height = 0;
    for (Column column : columns) {
      height = Math.max(height, column.block().height(width(column, width)));
    }
    return height;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float left = x;
    for (Column column : columns) {
      float own = width(column, width);
      column.block().draw(canvas, left, y, own);
      left += own + gap;
    }
  }

  @Override
  public Optional<Split> split(float width, float available) {
    List<Column> heads = new ArrayList<>();
    List<Column> rests = new ArrayList<>();
    for (Column column : columns) {
      float own = width(column, width);
      if (column.block().height(own) <= available) {
        heads.add(column);
        rests.add(new Column(column.width(), Gap.NONE));
        continue;
      }
      Optional<Split> cut = column.block().split(own, available);
      if (cut.isEmpty()) {
        return Optional.empty();
      }
      heads.add(new Column(column.width(), cut.get().head()));
      rests.add(new Column(column.width(), cut.get().rest()));
    }
    return Optional.of(new Split(new Columns(heads, gap), new Columns(rests, gap)));
  }

  @Override
  public Keeping keeping() {
    return Keeping.TOGETHER;
  }

  private float width(Column column, float width) {
    if (column.width() != Column.REST) {
      return column.width();
    }
    float fixed = gap * (columns.size() - 1);
    int sharing = 0;
    for (Column one : columns) {
      if (one.width() == Column.REST) {
        sharing++;
      } else {
        fixed += one.width();
      }
    }
    return Math.max(1, (width - fixed) / sharing);
  }
}
