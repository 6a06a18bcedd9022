package app.tarkka.store.sqlite;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.PrintedPart;
import app.tarkka.ledger.PrintedSheet;
import app.tarkka.ledger.SheetCopy;
import app.tarkka.ledger.SheetRevision;
import java.util.List;
import java.util.Map;

/** Bodies of printed sheets, by the end of their file's name: the type has grown. */
final class GoldenSheets {
  private static final String CONTENT = GoldenEvents.CONTENT;

  private GoldenSheets() {}

  static Map<String, StoredEvent> all() {
    return Map.of(
        "document",
        new StoredEvent.OfLibrary(
            new LibraryEvent.Printed(
                "checklist",
                "SOP-001 rev 1",
                "7K3M-2Q9X",
                new PrintedSheet("doc-1", 1, null, "A4", "fi", 2, CONTENT, "file"))),
        "run",
        new StoredEvent.OfLibrary(
            new LibraryEvent.Printed(
                "record",
                "run-1",
                "7K3M-2Q9Y",
                new PrintedSheet("doc-1", 1, "run-1", "LETTER", "en", 5, CONTENT, "printer"))),
        "translation",
        new StoredEvent.OfLibrary(
            new LibraryEvent.Printed(
                "procedure",
                "SOP-001 rev 1",
                "7K3M-2Q9Z",
                new PrintedSheet(
                    "doc-1", 1, null, "A4", "fi", 2, CONTENT, "file", "ab".repeat(32)))),
        "copy",
        new StoredEvent.OfLibrary(
            new LibraryEvent.Printed(
                "checklist",
                "SOP-001 rev 1",
                "7K3M-2QA0",
                new PrintedSheet("doc-1", 1, null, "A4", "fi", 2, CONTENT, "printer"),
                List.of(),
                "cd".repeat(32),
                new SheetCopy("doc-1", 3, "Bench 2"))),
        "part",
        new StoredEvent.OfLibrary(
            new LibraryEvent.Printed(
                    "procedure",
                    "SOP-001 rev 1",
                    "7K3M-2QA2",
                    new PrintedSheet("doc-1", 1, null, "A4", "fi", 5, CONTENT, "printer"))
                .only(new PrintedPart("2-3", 5))),
        "manual",
        new StoredEvent.OfLibrary(
            new LibraryEvent.Printed(
                "manual",
                "Kitchen: SOP-001 rev 1, SOP-002 rev 4",
                "7K3M-2QA1",
                null,
                List.of(new SheetRevision("doc-1", 1), new SheetRevision("doc-2", 4)),
                null,
                null)));
  }
}
