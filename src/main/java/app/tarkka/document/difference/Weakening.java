package app.tarkka.document.difference;

import app.tarkka.document.difference.Difference.Line;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Difference.StepLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change that asks less of whoever works by the document, and that is easily read over: whoever
 * approves it looks twice.
 *
 * @param where empty when it concerns the whole document
 */
public record Weakening(Kind kind, Optional<Line> where) {

  /** What is asked no more, or less of. */
  public enum Kind {
    FINAL_CHECK_GONE,
    RELEASE_GONE,
    /** A key step was taken out. */
    KEY_STEP_REMOVED,
    /** A step that a second person checked was taken out. */
    CHECKED_STEP_REMOVED,
    KEY_GONE,
    CHECK_WEAKER,
    MEASURED_NO_MORE,
    LIMITS_GONE,
    LIMITS_WIDER,
    /** The figures may look alike and mean something else. */
    UNIT_OTHER,
    AGREEMENT_WIDER,
    FEWER_READINGS,
    ANY_CODE,
    NOT_REQUIRED,
    HOLD_WEAKER,
    ONLY_SOMETIMES,
    TIME_LOOSER,
    HAZARD_GONE,
    /** A section is done for other pieces, and not for every one. */
    OTHER_PIECES
  }

  /** All of a difference, in reading order. */
  public static List<Weakening> in(Difference difference) {
    List<Weakening> found = new ArrayList<>();
    if (difference.before().finalCheck() && !difference.after().finalCheck()) {
      found.add(new Weakening(Kind.FINAL_CHECK_GONE, Optional.empty()));
    }
    if (difference.before().release() && !difference.after().release()) {
      found.add(new Weakening(Kind.RELEASE_GONE, Optional.empty()));
    }
    for (Line line : difference.lines()) {
      of(line).forEach(kind -> found.add(new Weakening(kind, Optional.of(line))));
    }
    return List.copyOf(found);
  }

  private static List<Kind> of(Line line) {
    return switch (line) {
      case SectionLine section -> SectionWeakenings.of(section);
      case StepLine step -> StepWeakenings.of(step);
    };
  }
}
