package app.tarkka.markup;

import java.util.EnumSet;
import java.util.Set;

/**
 * Raised and lowered figures as Unicode's own, so that 10³ stays 10³ where a text is copied, read
 * aloud or shown without any marks.
 */
final class Scripts {
  private static final String PLAIN = "0123456789+-−";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋";

  private Scripts() {}

  /** The run in Unicode's figures, or as it is when it has other signs than these. */
  static TextRun spelled(TextRun run) {
    if (run.is(Mark.RAISED)) {
      return spelled(run, Mark.RAISED, RAISED);
    }
    return run.is(Mark.LOWERED) ? spelled(run, Mark.LOWERED, LOWERED) : run;
  }

  private static TextRun spelled(TextRun run, Mark mark, String signs) {
    StringBuilder text = new StringBuilder();
    for (char sign : run.text().toCharArray()) {
      int at = PLAIN.indexOf(sign);
      if (at < 0) {
        return run;
      }
      text.append(signs.charAt(at));
    }
    Set<Mark> marks = EnumSet.copyOf(run.marks());
    marks.remove(mark);
    return new TextRun(text.toString(), marks, run.address());
  }
}
