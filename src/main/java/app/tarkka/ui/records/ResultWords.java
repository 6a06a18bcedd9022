package app.tarkka.ui.records;

import app.tarkka.document.Content;
import app.tarkka.document.Specification;
import app.tarkka.document.StepId;
import app.tarkka.run.Result;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Answers and limits in words, numbers as they were typed, with this language's decimal mark. */
final class ResultWords {
  private static final char FIRM_SPACE = '\u00A0';

  private final Messages messages;

  ResultWords(Messages messages) {
    this.messages = messages;
  }

  /** At its step: that all is ready for the final check is not that anybody checked it. */
  String of(StepId step, Result result) {
    return step.equals(Content.FINAL_CHECK) && result instanceof Result.Acknowledged
        ? messages.text("records.result.ready")
        : of(result);
  }

  String of(Result result) {
    return switch (result) {
      case Result.Acknowledged _ -> messages.text("records.result.done");
      case Result.PassFail r ->
          r.why().isEmpty()
              ? messages.text(r.passed() ? "records.result.pass" : "records.result.fail")
              : messages.text("records.result.fail.why", r.why());
      case Result.YesNo r ->
          r.yes() ? messages.text("records.result.yes") : messages.text("records.result.no");
      case Result.Chosen r -> String.join(", ", r.options());
      case Result.Measured r -> withUnit(r);
      case Result.Written r -> r.text();
      case Result.Dated r -> formatter().format(r.date());
      case Result.Timed r -> DayAndTime.minute(messages).format(r.time());
      case Result.Photographed r -> messages.text("records.result.photo", r.name());
      case Result.Signed r ->
          !r.picture().isEmpty()
              ? messages.text("records.result.signed", r.name())
              : messages.text(
                  r.name().isEmpty() ? "records.result.unsigned" : "records.result.unsigned.by",
                  r.reason(),
                  r.name());
      case Result.Scanned r -> r.code();
      case Result.NotApplicable r -> messages.text("records.result.not-applicable", r.reason());
    };
  }

  /** Such as {@code 11,5–12,5 N·m (12)}; empty when nothing is asked of the number. */
  String limits(@Nullable Specification specification) {
    if (specification == null) {
      return "";
    }
    BigDecimal lower = specification.lower();
    BigDecimal upper = specification.upper();
    BigDecimal nominal = specification.nominal();
    String limits = "";
    if (lower != null && upper != null && lower.compareTo(upper) == 0) {
      return messages.text("records.limits", withUnit("= " + number(lower), specification.unit()));
    }
    if (lower != null && upper != null) {
      limits = number(lower) + "–" + number(upper);
    } else if (lower != null) {
      limits = "≥ " + number(lower);
    } else if (upper != null) {
      limits = "≤ " + number(upper);
    }
    if (limits.isEmpty()) {
      return nominal == null
          ? ""
          : messages.text(
              "records.limits.nominal", withUnit(number(nominal), specification.unit()));
    }
    String withUnit = withUnit(limits, specification.unit());
    return nominal == null
        ? messages.text("records.limits", withUnit)
        : messages.text("records.limits.both", withUnit, number(nominal));
  }

  private String number(BigDecimal value) {
    char separator = DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator();
    return value.toPlainString().replace('.', separator).replace('-', '−');
  }

  private DateTimeFormatter formatter() {
    return DayAndTime.day(messages);
  }

  private String withUnit(Result.Measured r) {
    String told = r.told(messages.locale());
    return r.unit().isEmpty() ? told : told.replace(" " + r.unit(), FIRM_SPACE + r.unit());
  }

  private static String withUnit(String number, String unit) {
    return unit.isEmpty() ? number : number + FIRM_SPACE + unit;
  }
}
