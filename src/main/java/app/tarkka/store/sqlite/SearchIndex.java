package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the full-text index in step with what the rows of the library show. */
final class SearchIndex {
  private SearchIndex() {}

  /**
   * @param now when, because what is in force depends on it
   */
  static void update(Database database, DocumentId id, Instant now) {
    long number = database.number("SELECT number FROM document WHERE id = ?", id.value());
    remove(database, number);
    shown(database, id, now)
        .ifPresent(
            content ->
                database.update(
                    "INSERT INTO search (rowid, code, title, body) VALUES (?, ?, ?, ?)",
                    number,
                    SearchText.indexed(content.code()),
                    inEachLanguage(database, content, Content::title),
                    inEachLanguage(database, content, SearchText::of)));
  }

  /** The words of the wording, and of its approved translations: a document is found by both. */
  private static String inEachLanguage(
      Database database, Content content, Function<Content, String> words) {
    return Stream.concat(
            Stream.of(content),
            SqliteTranslations.of(database, ContentHash.of(content)).stream()
                .map(translation -> translation.read(content)))
        .map(words)
        .distinct()
        .map(SearchText::indexed)
        .collect(Collectors.joining("\n"));
  }

  static void remove(Database database, long number) {
    database.update("DELETE FROM search WHERE rowid = ?", number);
  }

  /** The wording in force, else the draft, else the newest. */
  static Optional<Content> shown(Database database, DocumentId id, Instant now) {
    return database
        .first(
            "SELECT coalesce("
                + "(SELECT f.bytes FROM revision e JOIN frozen f ON f.hash = e.hash"
                + " WHERE e.document = ?2 AND "
                + DueRevisions.inForce("e")
                + "),"
                + "(SELECT bytes FROM draft WHERE document = ?2),"
                + "(SELECT f.bytes FROM revision n JOIN frozen f ON f.hash = n.hash"
                + " WHERE n.document = ?2 ORDER BY n.number DESC LIMIT 1))",
            row -> Optional.ofNullable(row.getBytes(1)),
            Instants.nanos(now),
            id.value())
        .flatMap(bytes -> bytes.map(Contents::read));
  }
}
