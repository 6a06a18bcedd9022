package app.tarkka.ui.today;

import app.tarkka.document.DocumentId;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.PrintedOf;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paper that lies about with a revision that nobody should follow any more: a line a document. */
record OldSheets(Messages messages) {

  /**
   * @param stale sheets that are out, with at least one such revision on each
   */
  List<TodayItem> of(List<KeptSheet> stale) {
    Map<DocumentId, List<PrintedOf>> byDocument = new LinkedHashMap<>();
    for (KeptSheet sheet : stale) {
      sheet.of().stream()
          .filter(PrintedOf::older)
          .forEach(
              one -> byDocument.computeIfAbsent(one.document(), _ -> new ArrayList<>()).add(one));
    }
    return byDocument.values().stream().map(this::item).toList();
  }

  private TodayItem item(List<PrintedOf> out) {
    PrintedOf one = out.getFirst();
    boolean replaced = one.current() > 0;
    return new TodayItem(
        "sheets-" + one.document().value(),
        Status.ATTENTION,
        messages.text("today.word.sheets"),
        one.code(),
        one.title(),
        messages.text(
            replaced ? "today.sheets" : "today.sheets.withdrawn", out.size(), one.current()),
        messages.text("today.action.sheets"),
        new Place.Sheets(Optional.of(one.document()), true));
  }
}
