package app.tarkka.ui.kit;

import app.tarkka.document.Answer;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.Timer;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import org.jspecify.annotations.Nullable;

/** What a step asks for, in a few words: "12 ±0.5 N·m", "Pass or fail", "45–60 min". */
public final class StepWords {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private final Messages messages;
  private final char decimalSeparator;

  public StepWords(Messages messages) {
    this.messages = messages;
    this.decimalSeparator =
        DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator();
  }

  /** The kind of answer; a number with its limits. */
  public String answer(Step step) {
    Specification specification = step.specification();
    if (step.answer().number() && specification != null) {
      String limits = limits(specification);
      String number = answer(step.answer());
      if (limits.isEmpty()) {
        return number;
      }
      if (step.answer() instanceof Answer.Derived) {
        return "= " + limits;
      }
      return limits.equals(specification.unit()) ? number + ", " + limits : limits;
    }
    return answer(step.answer());
  }

  public String answer(Answer answer) {
    return switch (answer) {
      case Answer.None _ -> messages.text("document.answer.none");
      case Answer.Acknowledge _ -> messages.text("document.answer.acknowledge");
      case Answer.PassFail _ -> messages.text("document.answer.passFail");
      case Answer.YesNo _ -> messages.text("document.answer.yesNo");
      case Answer.Choice choice ->
          messages.text(choice.many() ? "document.answer.several" : "document.answer.one");
      case Answer.Quantity _ -> messages.text("document.answer.number");
      case Answer.Derived _ -> messages.text("document.answer.derived");
      case Answer.Text _ -> messages.text("document.answer.text");
      case Answer.Date _ -> messages.text("document.answer.date");
      case Answer.Time _ -> messages.text("document.answer.time");
      case Answer.Photo _ -> messages.text("document.answer.photo");
      case Answer.Signature _ -> messages.text("document.answer.signature");
      case Answer.Code _ -> messages.text("document.answer.code");
    };
  }

  /** The limits with their unit; only the unit when there are none. */
  public String limits(Specification specification) {
    BigDecimal nominal = specification.nominal();
    BigDecimal lower = specification.lower();
    BigDecimal upper = specification.upper();
    String unit = specification.unit().isEmpty() ? "" : " " + specification.unit();
    if (lower != null && upper != null && lower.compareTo(upper) == 0) {
      return "= " + number(lower) + unit;
    }
    if (nominal != null && lower != null && upper != null) {
      BigDecimal down = nominal.subtract(lower);
      return down.compareTo(upper.subtract(nominal)) == 0
          ? number(nominal) + " ±" + number(down) + unit
          : number(nominal) + " (" + number(lower) + "–" + number(upper) + ")" + unit;
    }
    if (lower != null && upper != null) {
      return number(lower) + "–" + number(upper) + unit;
    }
    if (lower != null) {
      return "≥ " + number(lower) + unit;
    }
    if (upper != null) {
      return "≤ " + number(upper) + unit;
    }
    return nominal == null ? specification.unit() : number(nominal) + unit;
  }

  public String signOff(SignOff signOff) {
    return messages.text("document", signOff);
  }

  /** A time span, such as "45–60 min" or "≥ 20 min". */
  public String timer(Timer timer) {
    @Nullable Long least = timer.minSeconds();
    @Nullable Long most = timer.maxSeconds();
    if (least != null && most != null) {
      if (least.equals(most)) {
        return span(least);
      }
      return inMinutes(least) && inMinutes(most)
          ? least / MINUTE + "–" + span(most)
          : span(least) + " – " + span(most);
    }
    return least != null ? "≥ " + span(least) : "≤ " + span(most == null ? 0 : most);
  }

  /** Hours, minutes and seconds, each only when there are any. */
  public static String span(long seconds) {
    if (inMinutes(seconds)) {
      return seconds / MINUTE + " min";
    }
    StringBuilder text = new StringBuilder();
    add(text, seconds / HOUR, "h");
    add(text, seconds % HOUR / MINUTE, "min");
    add(text, seconds % MINUTE, "s");
    return text.isEmpty() ? "0 s" : text.toString();
  }

  /** A decimal as people of this language write it, with no digits added or lost. */
  public String number(BigDecimal value) {
    return value.toPlainString().replace('.', decimalSeparator).replace('-', '−');
  }

  /** People say 60 and 90 minutes, but two hours. */
  private static boolean inMinutes(long seconds) {
    return seconds > 0 && seconds % MINUTE == 0 && seconds <= 90 * MINUTE;
  }

  private static void add(StringBuilder text, long amount, String unit) {
    if (amount > 0) {
      text.append(text.isEmpty() ? "" : " ").append(amount).append(' ').append(unit);
    }
  }
}
