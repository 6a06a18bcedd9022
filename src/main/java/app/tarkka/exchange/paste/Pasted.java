package app.tarkka.exchange.paste;

import java.util.ArrayList;
import java.util.List;

/** What was on the clipboard, in the order of the text. */
public sealed interface Pasted {
  /** More would be no procedure; what follows is left off, and said. */
  int MOST = 5_000;

  /** How many lines or rows there are. */
  int size();

  /**
   * Text of several lines.
   *
   * @param lines none of them blank
   */
  record Lines(List<PastedLine> lines) implements Pasted {
    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public int size() {
      return lines.size();
    }
  }

  /**
   * A table, each row as wide as the widest.
   *
   * @param rows none of them blank throughout
   */
  record Table(List<List<String>> rows) implements Pasted {
    public Table {
      int width = rows.stream().mapToInt(List::size).max().orElse(0);
      rows =
          rows.stream()
              .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
              .map(row -> filled(row, width))
              .toList();
    }

    public int width() {
      return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    @Override
    public int size() {
      return rows.size();
    }

    private static List<String> filled(List<String> row, int width) {
      List<String> filled = new ArrayList<>(row);
      while (filled.size() < width) {
        filled.add("");
      }
      return List.copyOf(filled);
    }
  }

  /**
   * Reads what is there, the richer form first.
   *
   * @param html empty when there is none
   */
  static Pasted of(String html, String plain) {
    Pasted rich = html.isBlank() ? new Lines(List.of()) : PastedHtml.read(html);
    return rich.size() > 1 ? rich : PastedText.read(plain);
  }
}
