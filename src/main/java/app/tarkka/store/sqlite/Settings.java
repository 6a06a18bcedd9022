package app.tarkka.store.sqlite;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.SampleMark;
import java.util.Locale;

/** Settings of a library that the store itself reads. */
final class Settings {
  /** The shop's name. */
  static final String SHOP = "shop";

  /** The trade of the sample that is in the library, {@code removed} once it was taken out. */
  static final String SAMPLE = "sample";

  static final String REMOVED = "removed";

  /**
   * Keeps what belongs to a removed sample out of a list; to be added to a condition on a table.
   */
  private Settings() {}

  static String read(Database database, String name) {
    return database.text("SELECT value FROM setting WHERE name = ?", name);
  }

  /** The library's random id, from the ledger's first row. */
  static String library(Database database) {
    return database
        .first("SELECT body FROM ledger WHERE seq = 1", row -> row.getBytes(1))
        .map(body -> StoredEvent.read(EventLog.read(database, body)))
        .map(event -> event instanceof StoredEvent.OfLibrary it ? it.event() : null)
        .map(event -> event instanceof LibraryEvent.Created created ? created.library() : null)
        .orElse("");
  }

  static String notRemoved(String table) {
    return String.format(
        Locale.ROOT,
        " (%s.sample = 0 OR NOT EXISTS"
            + " (SELECT 1 FROM setting WHERE name = 'sample' AND value = 'removed'))",
        table);
  }

  /** 1 when the document or run of that id belongs to the sample. */
  static int sample(String id) {
    return SampleMark.on(id) ? 1 : 0;
  }
}
