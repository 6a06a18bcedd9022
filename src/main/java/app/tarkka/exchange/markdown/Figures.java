package app.tarkka.exchange.markdown;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers and their units are written, for the patterns that look for them in words. */
final class Figures {
  /**
   * A comma before three digits may mean thousands or decimals, and a space before three may part
   * thousands or two numbers, so neither is read.
   */
  static final String NUMBER =
      "([-+−]?(?<!\\d)(?:0[.,]\\d{1,18}|\\d{1,18}(?:[.,]\\d{1,2}(?!\\d)|\\.\\d{1,18})?))(?![.,]?\\d)(?!"
          + " \\d{3}(?!\\d))";

  /** Not the end of a name, such as M8, nor of a longer number. */
  static final String FIRST = "(?<![A-Za-z\\d.,])(?!(?<=\\d )\\d{3}(?!\\d))" + NUMBER;

  static final String UNIT = "\\s?(" + Units.PATTERN + ")";
  static final String OPTIONAL_UNIT = "(?:" + UNIT + ")?";

  private static final Pattern POINT_OR_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

  private Figures() {}

  static BigDecimal decimal(String text) {
    return new BigDecimal(text.replace(',', '.').replace('−', '-').replaceFirst("^\\+", ""));
  }

  /** Whether its point may part thousands, as in Indonesian and German. */
  static boolean doubtful(String number) {
    return POINT_OR_THOUSANDS.matcher(number).matches();
  }

  static String unit(@Nullable String found) {
    return found == null ? "" : found;
  }
}
