package app.tarkka.paper.difference;

import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Which lines are shown: what stayed as it was is folded away between what did not. */
public final class Folding {
  private final List<Line> lines;
  private final IntPredicate open;
  private final List<Item> items = new ArrayList<>();
  private int from = -1;

  private Folding(List<Line> lines, IntPredicate open) {
    this.lines = lines;
    this.open = open;
  }

  /** A line, or some that are folded away. */
  public sealed interface Item {}

  /**
   * @param index of the line among all
   */
  public record Shown(int index, Line line) implements Item {}

  /**
   * @param from the index of the first of them
   */
  public record Folded(int from, int count) implements Item {
    /** Such as "7 lines as before". */
    public String said(Words words) {
      return count == 1 ? words.say("diff.same.one") : words.say("diff.same.many", count);
    }
  }

  /**
   * @param open whether the fold that begins at that index is shown all the same
   */
  public static List<Item> of(List<Line> lines, IntPredicate open) {
    Folding folding = new Folding(lines, open);
    for (int index = 0; index < lines.size(); index++) {
      folding.add(index);
    }
    folding.close(lines.size());
    return List.copyOf(folding.items);
  }

  private void add(int index) {
    if (lines.get(index).changed() || headsChanges(index)) {
      close(index);
      items.add(new Shown(index, lines.get(index)));
    } else if (from < 0) {
      from = index;
    }
  }

  /** A heading stays above what changed below it, so that one knows where one is. */
  private boolean headsChanges(int index) {
    if (lines.get(index).kind() != Changes.Kind.SECTION) {
      return false;
    }
    for (int i = index + 1; i < lines.size(); i++) {
      if (lines.get(i).kind() == Changes.Kind.SECTION) {
        return false;
      }
      if (lines.get(i).changed()) {
        return true;
      }
    }
    return false;
  }

  private void close(int end) {
    if (from < 0) {
      return;
    }
    if (open.test(from)) {
      for (int i = from; i < end; i++) {
        items.add(new Shown(i, lines.get(i)));
      }
    } else {
      items.add(new Folded(from, end - from));
    }
    from = -1;
  }
}
