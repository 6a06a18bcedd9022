package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import java.time.Instant;
import java.util.List;
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
    shown(database, id, now).ifPresent(content -> enter(database, number, content, database));
  }

  /**
   * The words of the wording, and of its approved translations: a document is found by both.
   *
   * @param library that has the translations
   */
  static void enter(Database index, long number, Content content, Database library) {
    List<Content> wordings =
        Stream.concat(
                Stream.of(content),
                SqliteTranslations.of(library, ContentHash.of(content)).stream()
                    .map(translation -> translation.read(content)))
            .toList();
    index.update(
        "INSERT INTO search (rowid, code, title, body) VALUES (?, ?, ?, ?)",
        number,
        SearchText.indexed(content.code()),
        words(wordings, Content::title),
        words(wordings, SearchText::of));
  }

  private static String words(List<Content> wordings, Function<Content, String> part) {
    return wordings.stream()
        .map(part)
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
