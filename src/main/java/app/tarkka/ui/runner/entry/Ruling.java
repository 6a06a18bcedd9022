package app.tarkka.ui.runner.entry;

import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.run.Judge;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Where one value lies on the tolerance ruler (R10).
 *
 * @param place 0 at the ruler's left end, 1 at its right; the limits are at a quarter and at three
 *     quarters, or one of them in the middle when the other is absent
 * @param outBy by how much it is out of its limits, zero inside
 */
public record Ruling(double place, Judgement judgement, BigDecimal outBy) {
  /** Where the lower and the upper limit are drawn when both are there. */
  public static final double LOWER = 0.25;

  public static final double UPPER = 0.75;

  /** Empty when there are no limits to measure by. */
  public static Optional<Ruling> of(Step step, BigDecimal value) {
    Specification specification = step.specification();
    if (specification == null || (specification.lower() == null && specification.upper() == null)) {
      return Optional.empty();
    }
    Judgement judgement =
        Judge.of(
            step, new Result.Measured(value.toPlainString(), List.of(value), specification.unit()));
    return Optional.of(
        new Ruling(place(specification, value), judgement, Judge.outBy(specification, value)));
  }

  private static double place(Specification specification, BigDecimal value) {
    BigDecimal lower = specification.lower();
    BigDecimal upper = specification.upper();
    double place;
    if (lower != null && upper != null) {
      double band = upper.subtract(lower).doubleValue();
      double from = value.subtract(lower).doubleValue();
      place = band == 0 ? 0.5 + Math.signum(from) * 0.4 : LOWER + (UPPER - LOWER) * from / band;
    } else {
      BigDecimal limit = lower != null ? lower : upper;
      place = limit == null ? 0.5 : oneSided(limit, value);
    }
    return Math.clamp(place, 0.02, 0.98);
  }

  /** The scale of a single limit is a fifth of it to each side; there is no band to go by. */
  private static double oneSided(BigDecimal limit, BigDecimal value) {
    BigDecimal scale =
        limit.signum() == 0
            ? BigDecimal.ONE
            : limit.abs().divide(BigDecimal.valueOf(5), MathContext.DECIMAL32);
    return 0.5 + 0.5 * value.subtract(limit).doubleValue() / scale.doubleValue();
  }
}
