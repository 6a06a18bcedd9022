package app.tarkka.paper;

import app.tarkka.document.Specification;
import app.tarkka.document.Timer;
import java.math.BigDecimal;

/** Limits and times as they are printed. */
public final class Quantities {
  /** A line does not end within a quantity. */
  private static final char FIRM_SPACE = '\u00A0';

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private Quantities() {}

  /** Such as {@code 49.8 – 50.2 mm}, {@code ≤ 5 °C}; empty when nothing is asked of the number. */
  public static String limits(Specification specification, Words words) {
    BigDecimal lower = specification.lower();
    BigDecimal upper = specification.upper();
    String unit = specification.unit().isEmpty() ? "" : FIRM_SPACE + specification.unit();
    if (lower != null && upper != null && lower.compareTo(upper) == 0) {
      return "=" + FIRM_SPACE + words.number(lower) + unit;
    }
    if (lower != null && upper != null) {
      return words.number(lower) + FIRM_SPACE + "–" + FIRM_SPACE + words.number(upper) + unit;
    }
    if (lower != null) {
      return "≥" + FIRM_SPACE + words.number(lower) + unit;
    }
    return upper == null ? "" : "≤" + FIRM_SPACE + words.number(upper) + unit;
  }

  /** Such as {@code 45–60 min}; seconds only where they matter. */
  public static String time(Timer timer, Words words) {
    Long least = timer.minSeconds();
    Long most = timer.maxSeconds();
    if (least != null && most != null) {
      long unit = unit(least, most);
      return least.equals(most)
          ? amount(number(least, unit, words), unit, words)
          : amount(number(least, unit, words) + "–" + number(most, unit, words), unit, words);
    }
    return least != null
        ? words.say("timer.atLeast", amount(least, words))
        : words.say("timer.atMost", amount(most == null ? 0 : most, words));
  }

  private static String amount(long seconds, Words words) {
    long unit = unit(seconds, seconds);
    return amount(number(seconds, unit, words), unit, words);
  }

  private static String amount(String number, long unit, Words words) {
    return words.say(
        unit == HOUR ? "unit.hours" : unit == MINUTE ? "unit.minutes" : "unit.seconds", number);
  }

  /** The largest unit in which both are whole, with hours also by halves and quarters. */
  private static long unit(long one, long other) {
    if (one % (HOUR / 4) == 0 && other % (HOUR / 4) == 0 && Math.max(one, other) > 2 * HOUR) {
      return HOUR;
    }
    return one % MINUTE == 0 && other % MINUTE == 0 ? MINUTE : 1;
  }

  /** Exact: a unit is chosen only where the time is whole, half or a quarter in it. */
  private static String number(long seconds, long unit, Words words) {
    return words.number(BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(unit)));
  }
}
