package app.tarkka.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a step, or a section, is asked at all: only when earlier answers are so. A blank never makes
 * a term true, and is never zero.
 *
 * @param terms at least one; all of them or any of them must hold
 */
public record Condition(Join join, List<Term> terms) {
  public Condition {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a condition has at least one term");
    }
  }

  public static Condition when(StepId step, Test test) {
    return new Condition(Join.ALL, List.of(new Term(step, test)));
  }

  /** The steps on whose answers it depends. */
  public Stream<StepId> steps() {
    return terms.stream().map(Term::step).distinct();
  }

  /** How several terms are joined. */
  public enum Join {
    ALL("all"),
    ANY("any");

    private final String token;

    Join(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  /**
   * @param step an earlier one in the order of doing
   */
  public record Term(StepId step, Test test) {}

  /** What an answer must be. */
  public sealed interface Test {
    /** Passed, as expected, or a number within its limits. */
    record Passed() implements Test {}

    /** Failed, not as expected, or a number out of its limits. */
    record Failed() implements Test {}

    record Yes() implements Test {}

    record No() implements Test {}

    /** This option was chosen, alone or among others. */
    record Chosen(String option) implements Test {}

    /** Something was chosen, and not this option. */
    record NotChosen(String option) implements Test {}

    /** A number; of several readings, any one. */
    record Compared(Comparison comparison, BigDecimal value) implements Test {}

    /** There is an answer, whatever it is; not applicable is none. */
    record Answered() implements Test {}
  }

  /** How two numbers compare. */
  public enum Comparison {
    LESS("less"),
    AT_MOST("atMost"),
    EQUAL("equal"),
    AT_LEAST("atLeast"),
    MORE("more");

    private final String token;

    Comparison(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }

    public boolean holds(BigDecimal left, BigDecimal right) {
      int order = left.compareTo(right);
      return switch (this) {
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case EQUAL -> order == 0;
        case AT_LEAST -> order >= 0;
        case MORE -> order > 0;
      };
    }
  }
}
