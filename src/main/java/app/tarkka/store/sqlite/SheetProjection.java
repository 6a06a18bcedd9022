package app.tarkka.store.sqlite;

import app.tarkka.document.sheet.SheetState;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.PrintedPart;
import app.tarkka.ledger.PrintedSheet;
import app.tarkka.ledger.SheetCopy;
import app.tarkka.ledger.SheetRevision;
import app.tarkka.person.Attribution;

/** Printed sheets, the revisions on each, and what became of it. */
record SheetProjection(Database database, long sequence, Attribution by) {

  /** A sheet without an id is of a ledger that kept none: nothing can be said of it later. */
  void printed(LibraryEvent.Printed event) {
    if (event.sheet().isEmpty()) {
      return;
    }
    PrintedSheet as = event.as();
    SheetCopy copy = event.copy();
    PrintedPart part = event.part();
    database.update(
        "INSERT INTO sheet (id, what, which, run, person, at, layout, copy_of, copy, holder, part,"
            + " part_of, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        event.sheet(),
        event.what(),
        event.which(),
        as == null ? null : as.run(),
        by.person().value(),
        Instants.nanos(by.at()),
        event.layout(),
        copy == null ? null : copy.of(),
        copy == null ? null : copy.number(),
        copy == null ? null : copy.holder(),
        part == null ? null : part.pages(),
        part == null ? null : part.of(),
        sequence);
    if (as != null) {
      holds(event.sheet(), as.document(), as.revision());
    }
    for (SheetRevision one : event.holds()) {
      holds(event.sheet(), one.document(), one.revision());
    }
  }

  private void holds(String sheet, String document, int revision) {
    database.update(
        "INSERT INTO sheet_of (sheet, document, revision) VALUES (?, ?, ?)",
        sheet,
        document,
        revision);
  }

  void ends(String sheet, SheetState state, String note) {
    database.update(
        "INSERT INTO sheet_end (sheet, state, note, person, at, seq) VALUES (?, ?, ?, ?, ?, ?)",
        sheet,
        state.token(),
        note,
        by.person().value(),
        Instants.nanos(by.at()),
        sequence);
  }
}
