package app.tarkka.document.lint;

import app.tarkka.document.Specification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a finding can be put right. */
public sealed interface LintFix {
  /** Only its author can. */
  record Rewrite() implements LintFix {}

  /**
   * The step becomes two.
   *
   * @param end where the first one's text ends, in characters
   * @param next where the second one's begins; what is between them goes
   */
  record Split(int end, int next) implements LintFix {}

  /**
   * The word is written otherwise.
   *
   * @param word as it stands
   * @param suggestions the likeliest first; empty when there is none
   */
  record Respell(String word, List<String> suggestions) implements LintFix {
    public Respell {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * Words and limits say the same again: one of them is as the other.
   *
   * @param text of the step, as it stands
   * @param words the text with the limits that are judged by; null when it cannot be put so
   * @param limits as they stand
   * @param stated the limits as the words state them; null when those cannot be
   */
  record Agree(
      String text, @Nullable String words, Specification limits, @Nullable Specification stated)
      implements LintFix {}

  /**
   * A unit comes after the number, or in the place of the specification's.
   *
   * @param at where it is written in the text; {@link #IN_SPECIFICATION} when it is the
   *     specification's
   * @param units that are likely, the likeliest first; empty when none can be guessed
   */
  record AddUnit(int at, List<String> units) implements LintFix {
    public static final int IN_SPECIFICATION = -1;

    public AddUnit {
      units = List.copyOf(units);
    }
  }
}
