package app.tarkka.paper;

import app.tarkka.document.Specification;
import app.tarkka.document.Timer;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Limits and times as they are printed. */
public final class Quantities {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private Quantities() {}

  /** Such as {@code 49.8 – 50.2 mm}, {@code ≤ 5 °C}; empty when nothing is asked of the number. */
  public static String limits(Specification specification) {
    BigDecimal lower = specification.lower();
    BigDecimal upper = specification.upper();
    String unit = specification.unit().isEmpty() ? "" : " " + specification.unit();
    if (lower != null && upper != null) {
      return lower.toPlainString() + " – " + upper.toPlainString() + unit;
    }
    if (lower != null) {
      return "≥ " + lower.toPlainString() + unit;
    }
    return upper == null ? "" : "≤ " + upper.toPlainString() + unit;
  }

  /** Such as {@code 45–60 min}; seconds only where they matter. */
  public static String time(Timer timer, Words words) {
    Long least = timer.minSeconds();
    Long most = timer.maxSeconds();
    if (least != null && most != null) {
      long unit = unit(least, most);
      return least.equals(most)
          ? amount(least, unit)
          : number(least, unit) + "–" + amount(most, unit);
    }
    return least != null
        ? words.say("timer.atLeast", amount(least, unit(least, least)))
        : words.say("timer.atMost", amount(some(most), unit(some(most), some(most))));
  }

  private static long some(@Nullable Long seconds) {
    return seconds == null ? 0 : seconds;
  }

  /** The largest unit in which both are whole, with hours also by halves and quarters. */
  private static long unit(long one, long other) {
    if (one % (HOUR / 4) == 0 && other % (HOUR / 4) == 0 && Math.max(one, other) > 2 * HOUR) {
      return HOUR;
    }
    return one % MINUTE == 0 && other % MINUTE == 0 ? MINUTE : 1;
  }

  private static String amount(long seconds, long unit) {
    return number(seconds, unit) + (unit == HOUR ? " h" : unit == MINUTE ? " min" : " s");
  }

  private static String number(long seconds, long unit) {
    return seconds % unit == 0
        ? String.valueOf(seconds / unit)
        : String.format(Locale.ROOT, "%.2f", (double) seconds / unit).replaceFirst("0$", "");
  }
}
