package app.tarkka.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values (RFC 4180), safe to open in a spreadsheet: a cell that one would
 * take for a formula (it begins with {@code = + - @}, a tab, a carriage return or NUL) gets an
 * apostrophe in front, and so does one that begins with an apostrophe, so that taking one away
 * gives every cell back. A plain decimal such as {@code -18.5} is no formula and stays a number.
 */
public final class Csv {
  /** Spreadsheets take a file for UTF-8 only when it begins with this. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String LINE_END = "\r\n";
  private static final String TAKEN_FOR_FORMULA = "=+-@\t\r\0'";
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final Source source;
  private final String text;
  private final char separator;
  private int at;

  private Csv(Source source, char separator) {
    this.source = source;
    this.separator = separator;
    text = source.text();
  }

  /** Spreadsheets of languages with a decimal comma write semicolons. */
  private static char separator(Source source) {
    String first = source.text().lines().findFirst().orElse("");
    return first.contains(";") && !first.contains(",") ? ';' : ',';
  }

  /** A row, with its line end. */
  public static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + LINE_END;
  }

  /**
   * The rows of a table, each cell as it was before it was made safe.
   *
   * @throws ImportRefused when a quotation mark is never closed: half the table would be one cell
   */
  public static List<List<String>> read(Source source) throws ImportRefused {
    return new Csv(source, separator(source)).rows();
  }

  /**
   * The rows of a table whose cells are parted by tabs, as spreadsheets put it on the clipboard.
   *
   * @throws ImportRefused when a quotation mark is never closed
   */
  public static List<List<String>> readTabbed(Source source) throws ImportRefused {
    return new Csv(source, '\t').rows();
  }

  private static String cell(String text) {
    boolean neutral = !takenForFormula(text) || DECIMAL.matcher(text).matches();
    String safe = neutral ? text : "'" + text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static boolean takenForFormula(String text) {
    return !text.isEmpty() && TAKEN_FOR_FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  private static String restored(String cell) {
    return cell.startsWith("'") && takenForFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private List<List<String>> rows() throws ImportRefused {
    List<List<String>> rows = new ArrayList<>();
    while (at < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() throws ImportRefused {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(restored(cell()));
      if (at >= text.length()) {
        return cells;
      }
      // A source has line feeds only.
      if (text.charAt(at++) == '\n') {
        return cells;
      }
    }
  }

  private String cell() throws ImportRefused {
    if (at >= text.length() || text.charAt(at) != '"') {
      int from = at;
      while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
        at++;
      }
      return text.substring(from, at);
    }
    return quoted();
  }

  private String quoted() throws ImportRefused {
    int opened = at++;
    StringBuilder cell = new StringBuilder();
    while (at < text.length()) {
      char next = text.charAt(at++);
      if (next != '"') {
        cell.append(next);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(text.charAt(at++));
      } else {
        // What stands between the closing mark and the separator belongs to the cell as well.
        return cell + (ends() ? "" : cell());
      }
    }
    long line = text.substring(0, opened).chars().filter(c -> c == '\n').count() + 1;
    throw new ImportRefused(RefusalCode.QUOTE_NOT_CLOSED, source.name(), line);
  }

  private boolean ends() {
    return at >= text.length() || text.charAt(at) == separator || text.charAt(at) == '\n';
  }
}
