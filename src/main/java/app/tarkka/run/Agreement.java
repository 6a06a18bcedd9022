package app.tarkka.run;

import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.util.HashSet;

/** Whether two independent results agree (domain.md rule 10). */
final class Agreement {
  private Agreement() {}

  /** Within the tolerance of the step, and not one good and the other bad. */
  static boolean between(Step step, Result doer, Result checker) {
    if (Judge.of(step, doer).bad() != Judge.of(step, checker).bad()) {
      return false;
    }
    return switch (doer) {
      case Result.PassFail d when checker instanceof Result.PassFail c -> d.passed() == c.passed();
      case Result.Measured d when checker instanceof Result.Measured c -> measured(step, d, c);
      case Result.Chosen d when checker instanceof Result.Chosen c ->
          new HashSet<>(d.options()).equals(new HashSet<>(c.options()));
      default -> doer.equals(checker);
    };
  }

  private static boolean measured(Step step, Result.Measured doer, Result.Measured checker) {
    Specification specification = step.specification();
    BigDecimal agreed = specification == null ? null : specification.agreementOrDefault();
    BigDecimal tolerance = agreed == null ? BigDecimal.ZERO : agreed;
    if (doer.values().size() != checker.values().size()) {
      return false;
    }
    for (int i = 0; i < doer.values().size(); i++) {
      BigDecimal difference = doer.values().get(i).subtract(checker.values().get(i)).abs();
      if (difference.compareTo(tolerance) > 0) {
        return false;
      }
    }
    return true;
  }
}
