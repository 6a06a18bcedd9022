package app.tarkka.exchange.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The rows of a table. A cell that reaches over several rows is said in each of them, one that
 * reaches over several columns in the first.
 */
final class HtmlTable {
  /** A page that says more asks for more memory than it has words. */
  private static final int WIDEST = 200;

  private HtmlTable() {}

  static List<List<String>> rows(Element table) {
    List<List<String>> rows = new ArrayList<>();
    Map<Integer, Above> above = new HashMap<>();
    for (Element row : table.select("tr")) {
      if (row.closest("table") == table) {
        rows.add(cells(row, above));
      }
    }
    rows.removeIf(row -> row.stream().allMatch(String::isBlank));
    return rows;
  }

  /** A cell of an earlier row that reaches into this one. */
  private record Above(String text, int more) {}

  private static List<String> cells(Element row, Map<Integer, Above> above) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      fromAbove(cells, above);
      String text = PastedLine.tidy(cell.wholeText());
      int wide = Math.clamp(number(cell.attr("colspan")), 1, WIDEST);
      int high = number(cell.attr("rowspan"));
      for (int i = 0; i < wide && cells.size() < WIDEST; i++) {
        if (high > 1) {
          above.put(cells.size(), new Above(i == 0 ? text : "", high - 1));
        }
        cells.add(i == 0 ? text : "");
      }
    }
    fromAbove(cells, above);
    return cells;
  }

  private static void fromAbove(List<String> cells, Map<Integer, Above> above) {
    Above reaching = above.remove(cells.size());
    while (reaching != null) {
      if (reaching.more() > 1) {
        above.put(cells.size(), new Above(reaching.text(), reaching.more() - 1));
      }
      cells.add(reaching.text());
      reaching = above.remove(cells.size());
    }
  }

  private static int number(String attribute) {
    return attribute.matches("\\d{1,4}") ? Integer.parseInt(attribute) : 1;
  }
}
