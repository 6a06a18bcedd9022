package app.tarkka.sample;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.run.Measurement;
import app.tarkka.run.Result;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sample's people answer: everything goes well. */
final class SampleAnswers {
  private SampleAnswers() {}

  /** Empty for what they leave out: photos, which the sample has none of. */
  static Optional<Result> good(Step step, String subject) {
    return switch (step.answer()) {
      // A value that follows from others is entered from the run.
      case Answer.None _, Answer.Photo _, Answer.Derived _ -> Optional.empty();
      case Answer.Acknowledge _ -> Optional.of(new Result.Acknowledged());
      case Answer.PassFail _ -> Optional.of(new Result.PassFail(true));
      case Answer.YesNo _ -> Optional.of(new Result.YesNo(false));
      case Answer.Choice choice ->
          Optional.of(new Result.Chosen(List.of(choice.options().getFirst())));
      case Answer.Quantity _ -> Optional.of(measured(step, expected(step.specification())));
      case Answer.Text _ -> Optional.of(new Result.Written("Nothing special."));
      case Answer.Signature _ ->
          Optional.of(new Result.Signed("Kim Berg", "", "Signed on the carrier's own device."));
      case Answer.Date _ -> Optional.of(new Result.Dated(LocalDate.of(2026, 5, 14)));
      case Answer.Time _ -> Optional.of(new Result.Timed(LocalTime.of(18, 40)));
      case Answer.Code code ->
          Optional.of(
              new Result.Scanned(
                  code.expected().isEmpty()
                      ? subject.toUpperCase(java.util.Locale.ROOT).replace(' ', '-')
                      : code.expected()));
    };
  }

  /** A value typed once for every reading of the step. */
  static Result measured(Step step, String typed) {
    Specification specification = step.specification();
    int readings = specification == null ? 1 : specification.readings();
    return Measurement.read(Collections.nCopies(readings, typed), specification).orElseThrow();
  }

  /** The nominal value, or what lies between the limits. */
  static String expected(@Nullable Specification specification) {
    if (specification == null) {
      return "1";
    }
    BigDecimal nominal = specification.nominal();
    BigDecimal lower = specification.lower();
    BigDecimal upper = specification.upper();
    if (nominal != null) {
      return nominal.toPlainString();
    }
    if (lower != null && upper != null) {
      BigDecimal middle =
          lower.add(upper).divide(BigDecimal.TWO, MathContext.DECIMAL32).stripTrailingZeros();
      return middle.setScale(Math.max(0, middle.scale())).toPlainString();
    }
    BigDecimal limit = lower != null ? lower : upper;
    return limit == null
        ? "3"
        : limit.add(lower != null ? BigDecimal.TWO : BigDecimal.TWO.negate()).toPlainString();
  }
}
