package app.tarkka.store.sqlite;

import app.tarkka.document.CodeKey;
import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.person.PersonId;
import app.tarkka.store.RefusedByConstraint;
import java.time.Instant;
import java.util.Set;

/** Wordings in work. A draft is not in the ledger; it becomes bytes for ever when submitted. */
final class DraftRows {
  private DraftRows() {}

  /** Saves under the number of the draft that is there, or the next one. */
  static int save(Database database, DocumentId id, Content content, PersonId author, Instant at) {
    if (database.exists(
        "SELECT 1 FROM revision WHERE document = ?"
            + " AND (state = 'inReview' OR state = 'approved' AND due > ?)",
        id.value(),
        Instants.nanos(at))) {
      throw new Documents.Frozen(content.code());
    }
    requireFree(database, id, content.code());
    long there = database.number("SELECT revision FROM draft WHERE document = ?", id.value());
    long number =
        there > 0
            ? there
            : 1
                + database.number(
                    "SELECT max(number) FROM revision WHERE document = ?", id.value());
    byte[] bytes = Contents.bytes(content);
    if (!unchanged(database, id, bytes)) {
      wrote(database, id, author);
    }
    write(database, id, number, bytes, author, at);
    return (int) number;
  }

  static boolean neverSubmitted(Database database, DocumentId id) {
    return !database.exists("SELECT 1 FROM submitted WHERE document = ?", id.value());
  }

  static void remove(Database database, DocumentId id) {
    database.update("DELETE FROM draft WHERE document = ?", id.value());
    database.update("DELETE FROM draft_writer WHERE document = ?", id.value());
  }

  /** What is still being written of a sample goes with it, and its code is free again. */
  static void removeSample(Database database) {
    String sample = "(SELECT id FROM document WHERE sample = 1)";
    database.update("DELETE FROM draft WHERE document IN " + sample);
    database.update("DELETE FROM draft_writer WHERE document IN " + sample);
    database.update("DELETE FROM translation_draft WHERE document IN " + sample);
    database.update("DELETE FROM translation_writer WHERE document IN " + sample);
    // What was never submitted has no other wording, and so there is no document any more.
    String unwritten =
        " FROM document WHERE sample = 1 AND id NOT IN (SELECT document FROM submitted)";
    database
        .list("SELECT number" + unwritten, row -> row.getLong(1))
        .forEach(number -> SearchIndex.remove(database, number));
    database.update("DELETE" + unwritten);
  }

  /** Keeps the draft's bytes for ever; they and their authors must be those that it names. */
  static void freeze(Database database, DocumentEvent.DraftSubmitted event) {
    requireFree(database, event.document(), event.code());
    byte[] bytes =
        database
            .first(
                "SELECT bytes FROM draft WHERE document = ? AND revision = ? AND hash = ?",
                row -> row.getBytes(1),
                event.document().value(),
                event.revision(),
                event.hash().hex())
            .orElseThrow(DraftRows::changedMeanwhile);
    if (!writers(database, event.document()).equals(event.authors())) {
      throw changedMeanwhile();
    }
    Contents.freeze(database, bytes);
    remove(database, event.document());
  }

  /** Makes a draft again of what was in review, or waited for its day. */
  static void thaw(Database database, DocumentEvent event, ContentHash hash, Instant at) {
    String author =
        database.text(
            "SELECT author FROM revision WHERE document = ? AND number = ? AND hash = ?"
                + " AND (state = 'inReview' OR state = 'approved' AND due > ?)",
            event.document().value(),
            event.revision(),
            hash.hex(),
            Instants.nanos(at));
    if (author.isEmpty()) {
      throw changedMeanwhile();
    }
    byte[] bytes = Contents.bytes(Contents.frozen(database, hash.hex()));
    write(database, event.document(), event.revision(), bytes, new PersonId(author), at);
    database.update(
        "INSERT INTO draft_writer (document, person) SELECT ?1, person FROM written WHERE seq ="
            + " (SELECT max(seq) FROM submitted WHERE document = ?1 AND revision = ?2)",
        event.document().value(),
        event.revision());
  }

  /** Somebody who saves the same words again has written nothing. */
  private static boolean unchanged(Database database, DocumentId id, byte[] bytes) {
    return database.exists(
        "SELECT 1 FROM draft WHERE document = ? AND hash = ?",
        id.value(),
        ContentHash.ofBytes(bytes).hex());
  }

  private static void wrote(Database database, DocumentId id, PersonId author) {
    database.update(
        "INSERT INTO draft_writer (document, person) VALUES (?, ?) ON CONFLICT DO NOTHING",
        id.value(),
        author.value());
  }

  private static Set<PersonId> writers(Database database, DocumentId id) {
    return Set.copyOf(
        database.list(
            "SELECT person FROM draft_writer WHERE document = ?",
            row -> new PersonId(row.getString(1)),
            id.value()));
  }

  private static void write(
      Database database, DocumentId id, long number, byte[] bytes, PersonId author, Instant at) {
    Content content = Contents.read(bytes);
    database.update(
        "INSERT INTO draft (document, revision, kind, code, code_key, title, language, hash, bytes,"
            + " author, saved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document) DO"
            + " UPDATE SET revision = excluded.revision, kind = excluded.kind, code ="
            + " excluded.code, code_key = excluded.code_key, title = excluded.title, language ="
            + " excluded.language, hash = excluded.hash, bytes = excluded.bytes, author ="
            + " excluded.author, saved = excluded.saved",
        id.value(),
        number,
        content.kind().token(),
        content.code(),
        CodeKey.of(content.code()),
        content.title(),
        content.language(),
        ContentHash.ofBytes(bytes).hex(),
        bytes,
        author.value(),
        Instants.nanos(at));
  }

  /** Asks with {@code code_key <> ''} so that the index of codes that are not blank answers. */
  private static void requireFree(Database database, DocumentId id, String code) {
    String key = CodeKey.of(code);
    if (!key.isEmpty()
        && (database.exists(
                "SELECT 1 FROM code c JOIN document d ON d.id = c.document"
                    + " WHERE c.key = ? AND c.document <> ? AND"
                    + Settings.notRemoved("d"),
                key,
                id.value())
            || database.exists(
                "SELECT 1 FROM draft WHERE code_key = ? AND code_key <> '' AND document <> ?",
                key,
                id.value()))) {
      throw new Documents.CodeTaken(code);
    }
  }

  private static RefusedByConstraint changedMeanwhile() {
    return new RefusedByConstraint("changed-content", ConstraintWords.of("changed-content"), null);
  }
}
