package app.tarkka.paper.difference;

import app.tarkka.document.Media;
import app.tarkka.document.difference.Difference.Fate;
import app.tarkka.document.difference.WordDifference.Piece;
import java.util.List;

/**
 * What changed between two contents of a document, in words.
 *
 * @param summary how many lines came, went, changed and moved
 * @param twice what is easily read over, said first
 * @param document what changed before and beside the sections
 * @param lines sections and steps in reading order, also those that stayed as they were
 */
public record Changes(String summary, List<Twice> twice, List<Detail> document, List<Line> lines) {
  public Changes {
    twice = List.copyOf(twice);
    document = List.copyOf(document);
    lines = List.copyOf(lines);
  }

  public boolean isEmpty() {
    return document.isEmpty() && lines.stream().noneMatch(Line::changed);
  }

  /**
   * What asks less than before.
   *
   * @param line its index among the lines, -1 when it concerns the whole document
   * @param where the step's number and first words, the section, or the document
   */
  public record Twice(int line, String where, String what) {}

  /** What a line stands for. */
  public enum Kind {
    SECTION,
    STEP
  }

  /**
   * A heading or a step.
   *
   * @param words what became of it, such as Changed, Moved; empty when it stayed as it was
   * @param number before → after when the two differ
   * @param depth 0 for a heading and for the steps of a section, more for sub-steps
   * @param text word by word
   */
  public record Line(
      Kind kind,
      Fate fate,
      List<String> words,
      String number,
      int depth,
      List<Piece> text,
      List<Detail> details) {
    public Line {
      words = List.copyOf(words);
      text = List.copyOf(text);
      details = List.copyOf(details);
    }

    public boolean changed() {
      return fate != Fate.SAME;
    }

    /** A sign beside the word, which says the same without colour. */
    public String mark() {
      return Changes.mark(fate);
    }
  }

  static String mark(Fate fate) {
    return switch (fate) {
      case SAME -> "=";
      case ADDED -> "+";
      case REMOVED -> "−";
      case MOVED -> "↕";
      case CHANGED -> "≠";
    };
  }

  /** Something about a line or the document, by its name. */
  public sealed interface Detail {
    String name();
  }

  /** What came along with what was added, or went with what was removed. */
  public record Said(String name, String value) implements Detail {}

  public record FromTo(String name, String before, String after) implements Detail {}

  /** A wording, word by word. */
  public record Worded(String name, List<Piece> pieces) implements Detail {
    public Worded {
      pieces = List.copyOf(pieces);
    }
  }

  /** Pictures, to be looked at side by side. */
  public record Pictured(String name, List<Media> before, List<Media> after) implements Detail {
    public Pictured {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
