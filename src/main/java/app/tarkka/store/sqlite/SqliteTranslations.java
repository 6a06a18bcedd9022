package app.tarkka.store.sqlite;

import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.TranslationHash;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.document.translation.Translation;
import app.tarkka.document.translation.TranslationJson;
import app.tarkka.document.translation.Translations;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.store.RefusedByConstraint;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Translations in a library file. */
final class SqliteTranslations implements Translations {
  private static final String APPROVED =
      "SELECT t.hash, f.bytes, t.person, t.approved FROM translation t"
          + " JOIN frozen_translation f ON f.hash = t.hash ";

  /**
   * The title is looked for where it nearly always stands, which takes a fifth of the time of
   * taking every translation apart: 0.1 s of ten thousand.
   */
  private static final String TITLES =
      "SELECT t.document,"
          + " CASE WHEN json_extract(CAST(f.bytes AS TEXT), '$.texts[0].place') = 'title'"
          + " THEN json_extract(CAST(f.bytes AS TEXT), '$.texts[0].text')"
          + " ELSE (SELECT json_extract(x.value, '$.text')"
          + " FROM json_each(CAST(f.bytes AS TEXT), '$.texts') x"
          + " WHERE json_extract(x.value, '$.place') = 'title') END FROM translation t"
          + " JOIN revision e ON e.document = t.document AND e.hash = t.content AND "
          + DueRevisions.inForce("e")
          + " JOIN frozen_translation f ON f.hash = t.hash"
          + " WHERE t.document IN (SELECT value FROM json_each(?3)) AND t.language = ?2"
          + " AND t.seq = (SELECT max(u.seq) FROM translation u"
          + " WHERE u.content = t.content AND u.language = t.language)";

  private final Connections connections;
  private final EventLog log;

  SqliteTranslations(Connections connections, EventLog log) {
    this.connections = connections;
    this.log = log;
  }

  @Override
  public List<String> languages(DocumentId document) {
    return connections.read(
        db ->
            db.list(
                "SELECT language FROM translation WHERE document = ?1 UNION SELECT language FROM"
                    + " translation_draft WHERE document = ?1 ORDER BY 1",
                row -> row.getString(1),
                document.value()));
  }

  @Override
  public Optional<Translation> draft(DocumentId document, String language) {
    return connections.read(db -> draft(db, document, language));
  }

  @Override
  public Set<PersonId> translators(DocumentId document, String language) {
    return connections.read(db -> translators(db, document, language));
  }

  @Override
  public void saveDraft(DocumentId document, Translation draft, PersonId by, Instant at) {
    connections.write(
        db -> {
          if (draft(db, document, draft.language())
              .filter(there -> there.texts().equals(draft.texts()))
              .isEmpty()) {
            db.update(
                "INSERT INTO translation_writer (document, language, person) VALUES (?, ?, ?)"
                    + " ON CONFLICT DO NOTHING",
                document.value(),
                draft.language(),
                by.value());
          }
          return db.update(
              "INSERT INTO translation_draft (document, language, hash, bytes, saved)"
                  + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (document, language) DO UPDATE SET"
                  + " hash = excluded.hash, bytes = excluded.bytes, saved = excluded.saved",
              document.value(),
              draft.language(),
              draft.hash().hex(),
              bytes(draft),
              Instants.nanos(at));
        });
  }

  @Override
  public List<ApprovedTranslation> approved(ContentHash content) {
    return connections.read(
        db ->
            db.list(
                APPROVED
                    + "WHERE t.seq IN (SELECT max(seq) FROM translation WHERE content = ?"
                    + " GROUP BY language) ORDER BY t.language",
                SqliteTranslations::approved,
                content.hex()));
  }

  @Override
  public Optional<ApprovedTranslation> newest(DocumentId document, String language) {
    return connections.read(
        db ->
            db.first(
                APPROVED
                    + "WHERE t.seq = (SELECT max(seq) FROM translation WHERE document = ?"
                    + " AND language = ?)",
                SqliteTranslations::approved,
                document.value(),
                language));
  }

  @Override
  public Map<DocumentId, String> titles(String language, Instant at, List<DocumentId> documents) {
    Json.Arr ids =
        new Json.Arr(documents.stream().<Json>map(id -> new Json.Text(id.value())).toList());
    Map<DocumentId, String> titles = new HashMap<>();
    connections.read(
        db -> {
          db.each(
              TITLES,
              row -> {
                String title = row.getString(2);
                if (title != null) {
                  titles.put(new DocumentId(row.getString(1)), title);
                }
              },
              Instants.nanos(at),
              language,
              new String(CanonicalJson.bytes(ids), StandardCharsets.UTF_8));
          return titles;
        });
    return titles;
  }

  @Override
  public Optional<Translation> byHash(TranslationHash hash) {
    return connections.read(
        db ->
            db.first(
                "SELECT bytes FROM frozen_translation WHERE hash = ?",
                row -> read(row.getBytes(1)),
                hash.hex()));
  }

  /** What is frozen is the draft, carried over to the very wording that the event names. */
  @Override
  public void approve(DocumentEvent.TranslationApproved event, Attribution by) {
    connections.write(
        db -> {
          Translation carried =
              draft(db, event.document(), event.language())
                  .map(draft -> draft.onto(Contents.frozen(db, event.hash().hex())))
                  .filter(draft -> draft.hash().equals(event.translation()))
                  .orElseThrow(SqliteTranslations::changedMeanwhile);
          if (!translators(db, event.document(), event.language()).equals(event.translators())) {
            throw changedMeanwhile();
          }
          freeze(db, carried);
          remove(db, event.document(), event.language());
          long sequence =
              log.append(db, UUID.randomUUID().toString(), by, new StoredEvent.OfDocument(event));
          SearchIndex.update(db, event.document(), by.at());
          return sequence;
        });
  }

  /** What is in work in any language goes with a document that was never submitted. */
  static void removeAll(Database database, DocumentId document) {
    database.update("DELETE FROM translation_draft WHERE document = ?", document.value());
    database.update("DELETE FROM translation_writer WHERE document = ?", document.value());
  }

  /** The approved ones of one wording, the newest of each language. */
  static List<Translation> of(Database database, ContentHash content) {
    return database.list(
        APPROVED
            + "WHERE t.seq IN (SELECT max(seq) FROM translation WHERE content = ?"
            + " GROUP BY language) ORDER BY t.language",
        row -> read(row.getBytes(2)),
        content.hex());
  }

  static Translation read(byte[] bytes) {
    return TranslationJson.read(JsonText.object(bytes));
  }

  private static void remove(Database database, DocumentId document, String language) {
    database.update(
        "DELETE FROM translation_draft WHERE document = ? AND language = ?",
        document.value(),
        language);
    database.update(
        "DELETE FROM translation_writer WHERE document = ? AND language = ?",
        document.value(),
        language);
  }

  private static void freeze(Database database, Translation translation) {
    String hash = translation.hash().hex();
    if (!database.exists("SELECT 1 FROM frozen_translation WHERE hash = ?", hash)) {
      database.update(
          "INSERT INTO frozen_translation (hash, content, language, bytes) VALUES (?, ?, ?, ?)",
          hash,
          translation.content().hex(),
          translation.language(),
          bytes(translation));
    }
  }

  private static Optional<Translation> draft(Database db, DocumentId document, String language) {
    return db.first(
        "SELECT bytes FROM translation_draft WHERE document = ? AND language = ?",
        row -> read(row.getBytes(1)),
        document.value(),
        language);
  }

  private static Set<PersonId> translators(Database db, DocumentId document, String language) {
    return Set.copyOf(
        db.list(
            "SELECT person FROM translation_writer WHERE document = ? AND language = ?",
            row -> new PersonId(row.getString(1)),
            document.value(),
            language));
  }

  private static ApprovedTranslation approved(ResultSet row) throws SQLException {
    return new ApprovedTranslation(
        new TranslationHash(row.getString(1)),
        read(row.getBytes(2)),
        new PersonId(row.getString(3)),
        Instants.of(row.getLong(4)));
  }

  private static byte[] bytes(Translation translation) {
    return CanonicalJson.bytes(TranslationJson.write(translation));
  }

  private static RefusedByConstraint changedMeanwhile() {
    return new RefusedByConstraint("changed-content", ConstraintWords.of("changed-content"), null);
  }
}
