package app.tarkka.paper.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of a table are, in points with the room beside their texts. Where it can be,
 * no column is narrower than its widest word: a number that is broken is read as another.
 *
 * @param least in which no word is broken
 * @param natural in which no text has more lines than it must
 */
public record ColumnWidths(List<Float> least, List<Float> natural) {
  public ColumnWidths {
    least = List.copyOf(least);
    natural = List.copyOf(natural);
  }

  /** Of fixed shares, whatever stands in the columns. */
  static ColumnWidths shares(List<Float> shares) {
    return new ColumnWidths(shares.stream().map(_ -> 0f).toList(), shares);
  }

  int count() {
    return natural.size();
  }

  /** They fill the width. */
  public List<Float> in(float width) {
    float words = sum(least);
    float texts = sum(natural);
    if (texts <= width || words == 0) {
      return natural.stream().map(own -> own * width / texts).toList();
    }
    if (words >= width) {
      return evenedOut(width);
    }
    List<Float> widths = new ArrayList<>();
    float more = 0;
    for (int i = 0; i < count(); i++) {
      more += wish(i, width);
    }
    for (int i = 0; i < count(); i++) {
      widths.add(least.get(i) + (width - words) * wish(i, width) / more);
    }
    return widths;
  }

  /** What a column would take above its words; one with a long text does not take it all. */
  private float wish(int column, float width) {
    return Math.min(natural.get(column), width) - Math.min(least.get(column), width) + 1;
  }

  /** The widest columns give, down to a common width, so that short words stay whole. */
  private List<Float> evenedOut(float width) {
    float left = width;
    int wide = count();
    List<Float> sorted = least.stream().sorted().toList();
    for (float own : sorted) {
      if (own * wide >= left) {
        break;
      }
      left -= own;
      wide--;
    }
    float most = left / Math.max(1, wide);
    return least.stream().map(own -> Math.min(own, most)).toList();
  }

  private static float sum(List<Float> widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }
}
