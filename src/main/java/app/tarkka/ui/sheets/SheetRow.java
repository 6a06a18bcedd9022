package app.tarkka.ui.sheets;

import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.ui.kit.Status;
import java.util.List;

/**
 * A sheet in words.
 *
 * @param word beside the status mark
 * @param title what it is of
 * @param older what is in force now in place of it; empty when it is that
 * @param copy which controlled copy it is and who holds it; empty when it is none
 * @param printed of which kind and revision, when and by whom
 * @param ends what became of it, a line each
 * @param sought in small letters, all that it can be found by
 */
record SheetRow(
    KeptSheet sheet,
    Status status,
    String word,
    String title,
    String older,
    String copy,
    String printed,
    List<String> ends,
    String sought) {
  SheetRow {
    ends = List.copyOf(ends);
  }

  String id() {
    return sheet.id();
  }

  boolean has(List<String> words) {
    return words.stream().allMatch(sought::contains);
  }
}
