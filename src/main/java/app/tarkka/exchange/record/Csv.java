package app.tarkka.exchange.record;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet: a cell that one would
 * take for a formula (it begins with {@code = + - @}, a tab, a carriage return or NUL) gets an
 * apostrophe in front, and so does one that begins with an apostrophe, so that taking one away
 * gives every cell back. A plain decimal such as {@code -18.5} is no formula and stays a number.
 */
final class Csv {
  static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";
  private static final String TAKEN_FOR_FORMULA = "=+-@\t\r\0'";
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Csv() {}

  static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + LINE_END;
  }

  private static String cell(String text) {
    boolean neutral =
        text.isEmpty()
            || TAKEN_FOR_FORMULA.indexOf(text.charAt(0)) < 0
            || DECIMAL.matcher(text).matches();
    String safe = neutral ? text : "'" + text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
