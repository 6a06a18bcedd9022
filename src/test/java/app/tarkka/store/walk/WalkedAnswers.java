package app.tarkka.store.walk;

import app.tarkka.document.Condition.Test;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.run.Result;
import java.math.BigDecimal;
import java.util.Objects;

/** Whether an answer is so, for the answers and conditions that a walk has. */
final class WalkedAnswers {
  private WalkedAnswers() {}

  static boolean are(Test test, Step step, AuditedRun.Entry entry) {
    Result result = entry.result();
    if (entry.notApplicable()) {
      return false;
    }
    return switch (test) {
      case Test.Yes _ -> result.equals(new Result.YesNo(true));
      case Test.No _ -> result.equals(new Result.YesNo(false));
      case Test.Passed _ -> good(step, result);
      case Test.Failed _ -> !good(step, result);
      case Test.Chosen(String option) ->
          result instanceof Result.Chosen chosen && chosen.options().contains(option);
      case Test.NotChosen(String option) ->
          result instanceof Result.Chosen chosen && !chosen.options().contains(option);
      case Test.Compared compared ->
          result instanceof Result.Measured measured
              && measured.values().getFirst().compareTo(compared.value()) > 0;
      case Test.Answered _ -> true;
    };
  }

  static boolean fails(Step step, Result result) {
    return switch (result) {
      case Result.Measured _, Result.PassFail _, Result.Scanned _ -> !good(step, result);
      default -> false;
    };
  }

  /** Codes are A-1, and every number has both limits. */
  private static boolean good(Step step, Result result) {
    if (result instanceof Result.Measured measured) {
      Specification limits = Objects.requireNonNull(step.specification());
      BigDecimal value = measured.values().getFirst();
      return value.compareTo(Objects.requireNonNull(limits.lower())) >= 0
          && value.compareTo(Objects.requireNonNull(limits.upper())) <= 0;
    }
    return result.equals(new Result.PassFail(true)) || result.equals(new Result.Scanned("A-1"));
  }
}
