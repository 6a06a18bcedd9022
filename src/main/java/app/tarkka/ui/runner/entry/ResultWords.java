package app.tarkka.ui.runner.entry;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.Judge;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results, limits and judgements in a person's words. */
public final class ResultWords {
  private final Messages messages;

  public ResultWords(Messages messages) {
    this.messages = messages;
  }

  /** The same at its step: that all is ready for the final check is not that anybody checked it. */
  public String of(StepId step, Result result) {
    return step.equals(Content.FINAL_CHECK) && result instanceof Result.Acknowledged
        ? messages.text("runner.result.ready")
        : of(result);
  }

  /** A result as it is shown: what was typed, with this language's decimal mark. */
  public String of(Result result) {
    return switch (result) {
      case Result.Acknowledged _ -> messages.text("runner.result.done");
      case Result.PassFail r ->
          r.why().isEmpty()
              ? messages.text(r.passed() ? "runner.result.pass" : "runner.result.fail")
              : messages.text("runner.result.fail.why", r.why());
      case Result.YesNo r -> messages.text(r.yes() ? "runner.result.yes" : "runner.result.no");
      case Result.Chosen r -> String.join(", ", r.options());
      case Result.Measured r -> r.told(messages.locale());
      case Result.Written r -> "“" + r.text() + "”";
      case Result.Dated r -> DayAndTime.day(messages).format(r.date());
      case Result.Timed r -> DayAndTime.minute(messages).format(r.time());
      case Result.Photographed r -> messages.text("runner.result.photo", r.name());
      case Result.Signed r ->
          !r.picture().isEmpty()
              ? messages.text("runner.result.signed", r.name())
              : messages.text(
                  r.name().isEmpty() ? "runner.result.unsigned" : "runner.result.unsigned.by",
                  r.reason(),
                  r.name());
      case Result.Scanned r -> r.code();
      case Result.NotApplicable r -> messages.text("runner.result.notApplicable", r.reason());
    };
  }

  /** "In", "Near limit", "OUT by 0.04 N·m"; empty when the result says it, or nothing is judged. */
  public String of(Step step, Result result, Judgement judgement) {
    if (result instanceof Result.PassFail) {
      return "";
    }
    return switch (judgement) {
      case NOT_JUDGED -> "";
      case PASSED -> messages.text("runner.judged.passed");
      case FAILED -> messages.text("runner.judged.failed");
      case IN_LIMITS -> messages.text("runner.judged.in");
      case NEAR_LIMIT -> messages.text("runner.judged.near");
      case OUT_OF_LIMITS -> out(step.specification(), result);
    };
  }

  /** The same for one value on the ruler. */
  public String of(Ruling ruling, String unit) {
    return switch (ruling.judgement()) {
      case OUT_OF_LIMITS -> messages.text("runner.judged.out", number(ruling.outBy(), unit));
      case NEAR_LIMIT -> messages.text("runner.judged.near");
      default -> messages.text("runner.judged.in");
    };
  }

  /** What the answer must be: the code to read, or the limits of a number; empty when open. */
  public String asked(Step step) {
    return step.answer() instanceof Answer.Code(String expected) && !expected.isEmpty()
        ? messages.text("runner.expected", expected)
        : specification(step.specification());
  }

  /** What a number must be: "12 N·m (11.5 – 12.5)"; empty when nothing is asked of it. */
  public String specification(@Nullable Specification specification) {
    if (specification == null) {
      return "";
    }
    String limits = limits(specification.lower(), specification.upper(), specification.unit());
    BigDecimal nominal = specification.nominal();
    if (nominal == null) {
      return limits;
    }
    if (exactly(specification.lower(), specification.upper())) {
      return limits;
    }
    String wanted = number(nominal, specification.unit());
    return limits.isEmpty() ? wanted : messages.text("runner.specification", wanted, limits);
  }

  /** As {@link #specification}, and by how much two people's values may differ. */
  public String compared(@Nullable Specification specification) {
    String asked = specification(specification);
    BigDecimal agreed = specification == null ? null : specification.agreementOrDefault();
    if (specification == null || agreed == null) {
      return asked;
    }
    String within = messages.text("runner.agree", number(agreed, specification.unit()));
    return asked.isEmpty() ? within : asked + ". " + within;
  }

  /** "11.5 – 12.5 N·m", "exactly 100 EUR", "at least 5 °C"; empty when there are no limits. */
  public String limits(@Nullable BigDecimal lower, @Nullable BigDecimal upper, String unit) {
    if (lower != null && exactly(lower, upper)) {
      return messages.text("runner.limit.exactly", number(lower, unit));
    }
    if (lower != null && upper != null) {
      return number(lower, "") + " – " + number(upper, unit);
    }
    if (lower != null) {
      return messages.text("runner.limit.atLeast", number(lower, unit));
    }
    return upper == null ? "" : messages.text("runner.limit.atMost", number(upper, unit));
  }

  private static boolean exactly(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    return lower != null && upper != null && lower.compareTo(upper) == 0;
  }

  /** A number as people of this language write it, with a minus and not a hyphen, and its unit. */
  public String number(BigDecimal value, String unit) {
    char point =
        java.text.DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator();
    String plain = value.toPlainString().replace('.', point).replace('-', '−');
    return unit.isEmpty() ? plain : plain + " " + unit;
  }

  private String out(@Nullable Specification specification, Result result) {
    if (specification == null || !(result instanceof Result.Measured measured)) {
      return messages.text("runner.judged.failed");
    }
    BigDecimal worst =
        measured.values().stream()
            .map(value -> Judge.outBy(specification, value))
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return messages.text("runner.judged.out", number(worst, specification.unit()));
  }

  /** Who a list of names is, for one line. */
  public String names(List<String> names) {
    return String.join(", ", names);
  }
}
