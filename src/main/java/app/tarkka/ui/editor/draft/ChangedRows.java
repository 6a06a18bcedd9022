package app.tarkka.ui.editor.draft;

import app.tarkka.document.outline.Row;
import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list of lines up to date and touches only those that differ. */
final class ChangedRows {
  private ChangedRows() {}

  /** Lines that stay keep their cells, and with them the cursor. */
  static void replace(ObservableList<Row> rows, List<Row> next) {
    int shorter = Math.min(rows.size(), next.size());
    int same = 0;
    while (same < shorter && isSameLine(rows.get(same), next.get(same))) {
      update(rows, same, next.get(same));
      same++;
    }
    int tail = 0;
    while (tail < shorter - same && isSameLine(fromEnd(rows, tail), fromEnd(next, tail))) {
      update(rows, rows.size() - 1 - tail, fromEnd(next, tail));
      tail++;
    }
    if (same < rows.size() - tail) {
      rows.remove(same, rows.size() - tail);
    }
    if (same < next.size() - tail) {
      rows.addAll(same, next.subList(same, next.size() - tail));
    }
  }

  private static void update(ObservableList<Row> rows, int index, Row wanted) {
    if (!rows.get(index).equals(wanted)) {
      rows.set(index, wanted);
    }
  }

  private static boolean isSameLine(Row before, Row after) {
    return before.spot().equals(after.spot());
  }

  private static Row fromEnd(List<Row> rows, int index) {
    return rows.get(rows.size() - 1 - index);
  }
}
