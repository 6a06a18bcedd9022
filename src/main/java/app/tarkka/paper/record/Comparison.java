package app.tarkka.paper.record;

import java.util.List;
import java.util.Optional;

/**
 * Two records of one document side by side, in words, as one person may see them.
 *
 * @param code of the document
 * @param lines one for each step that is printed
 * @param steps how many steps there are, also those that are left out
 */
public record Comparison(String code, Side left, Side right, List<Line> lines, int steps) {
  public Comparison {
    lines = List.copyOf(lines);
  }

  /** Which record stands on one side. */
  public record Side(String subject, String document, String state, String started) {}

  /**
   * @param left empty when that revision has no such step
   * @param differences in words; empty when nothing differs that matters
   */
  public record Line(
      String number,
      String text,
      Optional<Cell> left,
      Optional<Cell> right,
      List<String> differences) {
    public Line {
      differences = List.copyOf(differences);
    }
  }

  /**
   * @param earlier what it replaced, struck through
   * @param value what stands; empty when nothing was answered
   * @param details its judgement, who and when, checks, corrections and holds, one line each
   */
  public record Cell(List<String> earlier, String value, List<String> details) {
    public Cell {
      earlier = List.copyOf(earlier);
      details = List.copyOf(details);
    }
  }
}
