package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.store.OpenMode;
import app.tarkka.store.StoreFailed;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk refuses in plain words and breaks nothing (trust.md 3). */
class DiskFullTest {
  @TempDir Path folder;

  @Test
  void keepsWhatItAcknowledgedAndGoesOnWhenThereIsRoom() throws Exception {
    TestLibrary shop = TestLibrary.in(folder);
    shop.close();
    Opened opened = Opened.open(shop.file(), OpenMode.READ_WRITE, Schema.CURRENT, (_, _) -> {});
    try (SqliteLibrary library = new SqliteLibrary(opened, java.time.InstantSource.system())) {
      long before = library.ledger().head().sequence();
      int acknowledged = 0;
      int refusals = 0;
      for (int step = 0; step < 12; step++) {
        limit(opened, "PRAGMA max_page_count = 1");
        StoreFailed full = null;
        while (full == null) {
          try {
            library.recordLibraryEvent(
                new LibraryEvent.Exported("x".repeat(900), "y", "json", List.of()), shop.program());
            acknowledged++;
          } catch (StoreFailed e) {
            full = e;
          }
        }
        assertEquals(StoreFailed.Reason.DISK_FULL, full.reason());
        assertTrue(String.valueOf(full.getMessage()).startsWith("The disk is full."));
        refusals++;
        limit(opened, "PRAGMA max_page_count = 1000000");
        library.recordLibraryEvent(
            new LibraryEvent.Exported("again", "y", "json", List.of()), shop.program());
        acknowledged++;
      }
      assertEquals(before + acknowledged, library.ledger().head().sequence());
      assertEquals(List.of(), library.ledger().verify(sequence -> {}).found());
      assertEquals(12, refusals);
    }
  }

  private static void limit(Opened opened, String pragma) {
    // A limit below the present size stands for the present size.
    opened
        .connections()
        .write(
            db -> {
              db.script(pragma);
              return true;
            });
  }
}
