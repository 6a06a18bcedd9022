package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import java.util.Optional;

/** Keeps the full-text index in step with what the rows of the library show. */
final class SearchIndex {
  private SearchIndex() {}

  static void update(Database database, DocumentId id) {
    long number = database.number("SELECT number FROM document WHERE id = ?", id.value());
    remove(database, number);
    shown(database, id)
        .ifPresent(
            content ->
                database.update(
                    "INSERT INTO search (rowid, code, title, body) VALUES (?, ?, ?, ?)",
                    number,
                    SearchText.indexed(content.code()),
                    SearchText.indexed(content.title()),
                    SearchText.indexed(SearchText.of(content))));
  }

  static void remove(Database database, long number) {
    database.update("DELETE FROM search WHERE rowid = ?", number);
  }

  /** The wording in force, else the draft, else the newest. */
  static Optional<Content> shown(Database database, DocumentId id) {
    return database
        .first(
            "SELECT coalesce("
                + "(SELECT f.bytes FROM revision e JOIN frozen f ON f.hash = e.hash"
                + " WHERE e.document = ?1 AND e.state = 'effective'),"
                + "(SELECT bytes FROM draft WHERE document = ?1),"
                + "(SELECT f.bytes FROM revision n JOIN frozen f ON f.hash = n.hash"
                + " WHERE n.document = ?1 ORDER BY n.number DESC LIMIT 1))",
            row -> Optional.ofNullable(row.getBytes(1)),
            id.value())
        .flatMap(bytes -> bytes.map(Contents::read));
  }
}
