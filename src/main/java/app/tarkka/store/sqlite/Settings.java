package app.tarkka.store.sqlite;

import app.tarkka.ledger.LibraryEvent;

/** Settings of a library that the store itself reads. */
final class Settings {
  /** The shop's name. */
  static final String SHOP = "shop";

  /**
   * The trade of the sample; while it is set, what is made counts as sample. Empty when none is in.
   */
  static final String SAMPLE = "sample";

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

  static int sample(Database database) {
    return read(database, SAMPLE).isEmpty() ? 0 : 1;
  }
}
