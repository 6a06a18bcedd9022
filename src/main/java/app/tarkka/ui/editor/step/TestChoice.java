package app.tarkka.ui.editor.step;

import app.tarkka.document.Answer;
import app.tarkka.document.BranchTests;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What an answer must be, as a condition's line offers it. */
enum TestChoice {
  PASSED,
  FAILED,
  YES,
  NO,
  CHOSEN,
  NOT_CHOSEN,
  LESS,
  AT_MOST,
  EQUAL,
  AT_LEAST,
  MORE,
  ANSWERED;

  static TestChoice of(Test test) {
    return switch (test) {
      case Test.Passed _ -> PASSED;
      case Test.Failed _ -> FAILED;
      case Test.Yes _ -> YES;
      case Test.No _ -> NO;
      case Test.Chosen _ -> CHOSEN;
      case Test.NotChosen _ -> NOT_CHOSEN;
      case Test.Answered _ -> ANSWERED;
      case Test.Compared(Comparison comparison, BigDecimal _) ->
          switch (comparison) {
            case LESS -> LESS;
            case AT_MOST -> AT_MOST;
            case EQUAL -> EQUAL;
            case AT_LEAST -> AT_LEAST;
            case MORE -> MORE;
          };
    };
  }

  /** Those that an answer of the step can meet. */
  static List<TestChoice> fitting(Step step) {
    return Arrays.stream(values())
        .filter(choice -> BranchTests.possible(step, choice.test(step, new Test.Answered())))
        .toList();
  }

  /** What a step of its own is mostly written for: that the other one went wrong. */
  static TestChoice usual(Step step) {
    List<TestChoice> fitting = fitting(step);
    return fitting.contains(FAILED) ? FAILED : fitting.getFirst();
  }

  boolean compares() {
    return this == LESS || this == AT_MOST || this == EQUAL || this == AT_LEAST || this == MORE;
  }

  boolean chooses() {
    return this == CHOSEN || this == NOT_CHOSEN;
  }

  /** The test on this step; an option or a value stays when there was one. */
  Test test(Step step, Test before) {
    return switch (this) {
      case PASSED -> new Test.Passed();
      case FAILED -> new Test.Failed();
      case YES -> new Test.Yes();
      case NO -> new Test.No();
      case CHOSEN -> new Test.Chosen(option(step, before));
      case NOT_CHOSEN -> new Test.NotChosen(option(step, before));
      case LESS -> new Test.Compared(Comparison.LESS, value(step, before));
      case AT_MOST -> new Test.Compared(Comparison.AT_MOST, value(step, before));
      case EQUAL -> new Test.Compared(Comparison.EQUAL, value(step, before));
      case AT_LEAST -> new Test.Compared(Comparison.AT_LEAST, value(step, before));
      case MORE -> new Test.Compared(Comparison.MORE, value(step, before));
      case ANSWERED -> new Test.Answered();
    };
  }

  private static String option(Step step, Test before) {
    List<String> options =
        step.answer() instanceof Answer.Choice choice ? choice.options() : List.of();
    String was =
        switch (before) {
          case Test.Chosen(String option) -> option;
          case Test.NotChosen(String option) -> option;
          default -> "";
        };
    return options.isEmpty() || options.contains(was) ? was : options.getFirst();
  }

  /** A limit of the step is what one compares with most. */
  private static BigDecimal value(Step step, Test before) {
    if (before instanceof Test.Compared(Comparison _, BigDecimal value)) {
      return value;
    }
    var limits = step.specification();
    if (limits == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal upper = limits.upper();
    BigDecimal lower = limits.lower();
    return upper != null ? upper : lower != null ? lower : BigDecimal.ZERO;
  }
}
