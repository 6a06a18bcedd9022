package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** What the specification says of a result. Limits are inclusive; an absent one does not judge. */
public final class Judge {
  private Judge() {}

  public static Judgement of(Step step, Result result) {
    return switch (result) {
      case Result.PassFail r -> r.passed() ? Judgement.PASSED : Judgement.FAILED;
      case Result.Measured r -> measured(step.specification(), r);
      case Result.Scanned r -> scanned(step.answer(), r);
      case Result.Acknowledged _,
          Result.YesNo _,
          Result.Chosen _,
          Result.Written _,
          Result.Dated _,
          Result.Timed _,
          Result.Photographed _,
          Result.Signed _,
          Result.NotApplicable _ ->
          Judgement.NOT_JUDGED;
    };
  }

  /** By how much a value lies outside its limits; zero inside. */
  public static BigDecimal outBy(Specification specification, BigDecimal value) {
    BigDecimal lower = specification.lower();
    BigDecimal upper = specification.upper();
    if (lower != null && value.compareTo(lower) < 0) {
      return lower.subtract(value);
    }
    return upper != null && value.compareTo(upper) > 0 ? value.subtract(upper) : BigDecimal.ZERO;
  }

  private static Judgement measured(
      @Nullable Specification specification, Result.Measured measured) {
    if (specification == null
        || (specification.lower() == null && specification.upper() == null)
        || measured.values().isEmpty()) {
      return Judgement.NOT_JUDGED;
    }
    Judgement worst = Judgement.IN_LIMITS;
    for (BigDecimal value : measured.values()) {
      if (outBy(specification, value).signum() > 0) {
        return Judgement.OUT_OF_LIMITS;
      }
      if (nearLimit(specification, value)) {
        worst = Judgement.NEAR_LIMIT;
      }
    }
    return worst;
  }

  private static boolean nearLimit(Specification specification, BigDecimal value) {
    BigDecimal lower = specification.lower();
    BigDecimal upper = specification.upper();
    if (lower == null || upper == null) {
      return false;
    }
    BigDecimal near = upper.subtract(lower).divide(BigDecimal.TEN, MathContext.DECIMAL64);
    return value.subtract(lower).compareTo(near) < 0 || upper.subtract(value).compareTo(near) < 0;
  }

  private static Judgement scanned(Answer answer, Result.Scanned scanned) {
    if (answer instanceof Answer.Code code && !code.expected().isEmpty()) {
      return code.expected().equals(scanned.code().strip()) ? Judgement.PASSED : Judgement.FAILED;
    }
    return Judgement.NOT_JUDGED;
  }
}
