package app.tarkka.exchange.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows separated by commas or semicolons, quoted as in RFC 4180. */
final class Csv {
  private final String text;
  private final char separator;
  private int at;

  private Csv(String text) {
    this.text = text;
    String first = text.lines().findFirst().orElse("");
    // Spreadsheets of languages with a decimal comma write semicolons.
    separator = first.contains(";") && !first.contains(",") ? ';' : ',';
  }

  static String write(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  static List<List<String>> read(String text) {
    return new Csv(text).rows();
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    while (at < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (at >= text.length()) {
        return cells;
      }
      char end = text.charAt(at++);
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      if (end != separator) {
        return cells;
      }
    }
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (quoted) {
      at++;
    }
    while (at < text.length()) {
      char next = text.charAt(at);
      if (quoted && next == '"') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at++;
        } else {
          quoted = false;
          at++;
          continue;
        }
      } else if (!quoted && (next == separator || next == '\n' || next == '\r')) {
        break;
      }
      cell.append(next);
      at++;
    }
    return cell.toString();
  }
}
