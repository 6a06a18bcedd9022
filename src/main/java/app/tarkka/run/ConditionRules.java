package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.util.List;

/** Whether an answer is what a condition asks for. */
final class ConditionRules {
  private ConditionRules() {}

  /** Whether it holds of an answer of this step; a not-applicable is no answer. */
  static boolean holds(Test test, Step step, Result result) {
    if (result instanceof Result.NotApplicable) {
      return false;
    }
    return switch (test) {
      case Test.Passed _ -> good(Judge.of(step, result));
      case Test.Failed _ -> Judge.of(step, result).bad();
      case Test.Yes _ -> result instanceof Result.YesNo(boolean yes) && yes;
      case Test.No _ -> result instanceof Result.YesNo(boolean yes) && !yes;
      case Test.Chosen(String option) ->
          result instanceof Result.Chosen(List<String> options) && options.contains(option);
      case Test.NotChosen(String option) ->
          result instanceof Result.Chosen(List<String> options) && !options.contains(option);
      case Test.Compared compared ->
          result instanceof Result.Measured measured
              && measured.values().stream().anyMatch(value -> compares(compared, value));
      case Test.Answered _ -> true;
    };
  }

  /** All or any of what is known of the terms. */
  static Dueness joined(Condition condition, java.util.function.Function<Term, Dueness> known) {
    boolean waits = false;
    boolean all = condition.join() == Condition.Join.ALL;
    for (Term term : condition.terms()) {
      switch (known.apply(term)) {
        case WAITING -> waits = true;
        case DUE -> {
          if (!all) {
            return Dueness.DUE;
          }
        }
        case NOT_MET -> {
          if (all) {
            return Dueness.NOT_MET;
          }
        }
      }
    }
    if (waits) {
      return Dueness.WAITING;
    }
    return all ? Dueness.DUE : Dueness.NOT_MET;
  }

  private static boolean compares(Test.Compared compared, BigDecimal value) {
    return compared.comparison().holds(value, compared.value());
  }

  private static boolean good(Judgement judgement) {
    return switch (judgement) {
      case PASSED, IN_LIMITS, NEAR_LIMIT -> true;
      case NOT_JUDGED, FAILED, OUT_OF_LIMITS -> false;
    };
  }

  /** Whether the step's value follows from others. */
  static boolean derived(Step step) {
    return step.answer() instanceof Answer.Derived;
  }
}
