package app.tarkka.markup;

import java.util.Set;

/**
 * Text with the same marks throughout.
 *
 * @param text a line feed in it ends the line
 * @param address of the link that it is part of; empty when it is of none
 */
public record TextRun(String text, Set<Mark> marks, String address) {
  public TextRun {
    marks = Set.copyOf(marks);
  }

  public boolean is(Mark mark) {
    return marks.contains(mark);
  }
}
