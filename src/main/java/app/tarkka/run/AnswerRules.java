package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a result is an answer to what the step asks. Limits are not judged here. */
public final class AnswerRules {
  /** In characters of Base64; what the pad draws is a tenth of it. */
  private static final int LARGEST_SIGNATURE = 200_000;

  private AnswerRules() {}

  /** Why it is none, empty when it is one. */
  public static Optional<Refusal> refusal(Step step, Result result, RunCommand.Care care) {
    if (result instanceof Result.NotApplicable na) {
      return notApplicable(step, na);
    }
    return switch (result) {
      case Result.Measured measured when step.answer() instanceof Answer.Quantity ->
          measured(step.specification(), measured, care);
      case Result.Measured measured when step.answer() instanceof Answer.Derived ->
          missingWhen(measured.values().size() != 1);
      case Result.Chosen chosen when step.answer() instanceof Answer.Choice choice ->
          chosen(choice, chosen);
      case Result.Written written when step.answer() instanceof Answer.Text ->
          missingWhen(written.text().isBlank());
      case Result.Scanned scanned when step.answer() instanceof Answer.Code ->
          missingWhen(scanned.code().isBlank());
      case Result.Acknowledged _ -> wrongUnless(step.answer() instanceof Answer.Acknowledge);
      case Result.PassFail _ -> wrongUnless(step.answer() instanceof Answer.PassFail);
      case Result.YesNo _ -> wrongUnless(step.answer() instanceof Answer.YesNo);
      case Result.Dated _ -> wrongUnless(step.answer() instanceof Answer.Date);
      case Result.Timed _ -> wrongUnless(step.answer() instanceof Answer.Time);
      case Result.Photographed _ -> wrongUnless(step.answer() instanceof Answer.Photo);
      case Result.Signed signed when step.answer() instanceof Answer.Signature -> signed(signed);
      default -> wrongUnless(false);
    };
  }

  private static Optional<Refusal> notApplicable(Step step, Result.NotApplicable na) {
    if (step.key()) {
      return Optional.of(Refusal.of(Refusal.Reason.KEY_STEP));
    }
    return na.reason().isBlank()
        ? Optional.of(Refusal.of(Refusal.Reason.REASON_MISSING))
        : Optional.empty();
  }

  private static Optional<Refusal> measured(
      @Nullable Specification specification, Result.Measured measured, RunCommand.Care care) {
    int readings = specification == null ? 1 : specification.readings();
    if (measured.values().size() != readings) {
      return Optional.of(Refusal.of(Refusal.Reason.READINGS_MISSING, Integer.toString(readings)));
    }
    BigDecimal nominal = specification == null ? null : specification.nominal();
    if (nominal == null || care == RunCommand.Care.READ_AGAIN) {
      return Optional.empty();
    }
    return measured.values().stream().anyMatch(value -> looksLikeSlip(value, nominal))
        ? Optional.of(
            Refusal.of(
                Refusal.Reason.LOOKS_LIKE_SLIP, typed(measured), expected(measured, nominal)))
        : Optional.empty();
  }

  private static String typed(Result.Measured measured) {
    return bare(measured) ? measured.typed() : MeasuredText.asTyped(measured);
  }

  private static String expected(Result.Measured measured, BigDecimal nominal) {
    String number = nominal.toPlainString();
    return bare(measured) ? number : number + " " + measured.unit();
  }

  /** What is told of numbers without a unit has none either. */
  private static boolean bare(Result.Measured measured) {
    return measured.typed().chars().noneMatch(Character::isLetter);
  }

  /**
   * About ten times or a tenth of what is expected (domain.md rule 3), or further away: another
   * number was typed there, such as an order's or a PIN.
   */
  private static boolean looksLikeSlip(BigDecimal value, BigDecimal nominal) {
    if (nominal.signum() == 0 || value.signum() == 0) {
      return false;
    }
    double ratio = value.divide(nominal, MathContext.DECIMAL32).abs().doubleValue();
    return ratio >= 8 || ratio <= 0.125;
  }

  private static Optional<Refusal> chosen(Answer.Choice choice, Result.Chosen chosen) {
    if (chosen.options().isEmpty()) {
      return missingWhen(true);
    }
    boolean known = choice.options().containsAll(chosen.options());
    return wrongUnless(known && (choice.many() || chosen.options().size() == 1));
  }

  /** A drawn signature needs the printed name; who could not sign needs a reason instead. */
  private static Optional<Refusal> signed(Result.Signed signed) {
    boolean drawn = !signed.picture().isEmpty();
    if (drawn && (signed.png().length == 0 || signed.picture().length() > LARGEST_SIGNATURE)) {
      return wrongUnless(false);
    }
    if (drawn && signed.name().isBlank()) {
      return Optional.of(Refusal.of(Refusal.Reason.SIGNER_MISSING));
    }
    return missingWhen(!drawn && signed.reason().isBlank());
  }

  private static Optional<Refusal> missingWhen(boolean missing) {
    return missing ? Optional.of(Refusal.of(Refusal.Reason.ANSWER_MISSING)) : Optional.empty();
  }

  private static Optional<Refusal> wrongUnless(boolean right) {
    return right ? Optional.empty() : Optional.of(Refusal.of(Refusal.Reason.WRONG_ANSWER_TYPE));
  }
}
