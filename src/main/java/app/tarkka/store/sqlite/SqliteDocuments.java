package app.tarkka.store.sqlite;

import app.tarkka.document.ChangeRequest;
import app.tarkka.document.CodeKey;
import app.tarkka.document.Comment;
import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.OutdatedBlock;
import app.tarkka.document.Revision;
import app.tarkka.document.SearchHit;
import app.tarkka.ledger.Body;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Documents in a library file. */
final class SqliteDocuments implements Documents {
  private final Connections connections;
  private final EventLog log;
  private final InstantSource clock;
  private final Vocabulary vocabulary = new Vocabulary();

  SqliteDocuments(Connections connections, EventLog log, InstantSource clock) {
    this.connections = connections;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public List<Document> all() {
    return connections.read(db -> DocumentLists.all(db, clock.instant()));
  }

  @Override
  public Optional<Document> find(DocumentId id) {
    return connections.read(
        db ->
            db.first(
                DocumentLists.SELECT + "WHERE d.id = ?2", DocumentLists::read, now(), id.value()));
  }

  @Override
  public Optional<Document> byCode(String code) {
    return connections.read(
        db ->
            db.first(
                DocumentLists.SELECT
                    + "WHERE d.id IN (SELECT document FROM code WHERE key = ?2"
                    + " UNION SELECT document FROM draft WHERE code_key = ?2 AND code_key <> '')"
                    + " AND ?2 IN (ef.code_key, w.code_key, nf.code_key) AND"
                    + Settings.notRemoved("d")
                    + " LIMIT 1",
                DocumentLists::read,
                now(),
                CodeKey.of(code)));
  }

  @Override
  public List<SearchHit> search(String typed, int limit) {
    return connections.read(db -> Search.find(db, typed, limit, clock.instant()));
  }

  @Override
  public Optional<String> nearest(String typed) {
    return connections.read(db -> new NearWords(db, vocabulary).instead(typed));
  }

  @Override
  public List<OutdatedBlock> outdatedBlocks() {
    return connections.read(db -> OutdatedBlocks.all(db, clock.instant()));
  }

  @Override
  public List<Revision> revisions(DocumentId id) {
    return connections.read(db -> RevisionRows.all(db, id, clock.instant()));
  }

  @Override
  public Optional<Revision> revision(DocumentId id, int number) {
    return connections.read(db -> RevisionRows.find(db, id, number, clock.instant()));
  }

  @Override
  public Optional<Revision> effective(DocumentId id) {
    return effective(id, clock.instant());
  }

  @Override
  public Optional<Revision> effective(DocumentId id, Instant at) {
    return connections.read(db -> RevisionRows.effective(db, id, at));
  }

  @Override
  public Optional<Instant> wentBackPast(Instant instant) {
    return connections.read(db -> ClockAnomalies.past(db, instant));
  }

  @Override
  public Optional<Revision> byHash(ContentHash hash) {
    return connections.read(db -> RevisionRows.byHash(db, hash, clock.instant()));
  }

  @Override
  public Revision create(
      DocumentId id, Content content, String collection, PersonId author, Instant at) {
    return connections.write(db -> create(db, id, content, collection, author, at));
  }

  static Revision create(
      Database db, DocumentId id, Content content, String collection, PersonId author, Instant at) {
    db.update(
        "INSERT INTO document (id, collection, owner, created, review, sample)"
            + " VALUES (?, ?, ?, ?, 0, ?)",
        id.value(),
        collection,
        author.value(),
        Instants.nanos(at),
        Settings.sample(id.value()));
    return save(db, id, content, author, at);
  }

  @Override
  public Revision saveDraft(DocumentId id, Content content, PersonId author, Instant at) {
    return connections.write(db -> save(db, id, content, author, at));
  }

  @Override
  public boolean deleteDraft(DocumentId id) {
    return connections.write(
        db -> {
          if (!DraftRows.neverSubmitted(db, id)) {
            return false;
          }
          long number = db.number("SELECT number FROM document WHERE id = ?", id.value());
          DraftRows.remove(db, id);
          SqliteTranslations.removeAll(db, id);
          SearchIndex.remove(db, number);
          return db.update("DELETE FROM document WHERE id = ?", id.value()) == 1;
        });
  }

  @Override
  public void moveTo(DocumentId id, String collection) {
    connections.write(
        db -> db.update("UPDATE document SET collection = ? WHERE id = ?", collection, id.value()));
  }

  @Override
  public void reviewEvery(DocumentId id, int months) {
    connections.write(
        db -> db.update("UPDATE document SET review = ? WHERE id = ?", months, id.value()));
  }

  @Override
  public Optional<ChangeRequest> changesRequested(DocumentId id) {
    return connections.read(
        db ->
            db.first(
                    "SELECT body FROM ledger WHERE seq ="
                        + " (SELECT max(seq) FROM sent_back WHERE document = ?)",
                    row -> row.getBytes(1),
                    id.value())
                .flatMap(body -> changesRequested(EventLog.read(db, body))));
  }

  private static Optional<ChangeRequest> changesRequested(Body body) {
    return StoredEvent.read(body) instanceof StoredEvent.OfDocument(DocumentEvent event)
        ? ChangeRequest.of(event, body.by())
        : Optional.empty();
  }

  @Override
  public List<Comment> comments(DocumentId id) {
    return connections.read(db -> CommentRows.of(db, id));
  }

  /** What was done in the sample's own runs is play, whoever did it. */
  @Override
  public Set<PersonId> involved(DocumentId id) {
    return connections.read(
        db ->
            new LinkedHashSet<>(
                db.list(
                    "SELECT person FROM draft_writer WHERE document = ?1"
                        + " UNION SELECT w.person FROM written w JOIN submitted s ON s.seq = w.seq"
                        + " WHERE s.document = ?1"
                        + " UNION SELECT person FROM approved WHERE document = ?1"
                        + " UNION SELECT person FROM run WHERE document = ?1 AND sample = 0"
                        + " UNION SELECT p.person FROM run r JOIN performed p ON p.run = r.id"
                        + " WHERE r.document = ?1 AND r.sample = 0 ORDER BY 1",
                    row -> new PersonId(row.getString(1)),
                    id.value())));
  }

  @Override
  public void adopt(DocumentId id) {
    connections.write(db -> db.update("UPDATE document SET sample = 0 WHERE id = ?", id.value()));
  }

  @Override
  public void record(List<DocumentEvent> events, Attribution by) {
    connections.write(
        db -> {
          for (DocumentEvent event : events) {
            switch (event) {
              case DocumentEvent.DraftSubmitted e -> DraftRows.freeze(db, e);
              case DocumentEvent.ChangesRequested e -> DraftRows.thaw(db, e, e.hash(), by.at());
              case DocumentEvent.CalledBack e -> DraftRows.thaw(db, e, e.hash(), by.at());
              case DocumentEvent.Approved e -> SqliteTemplates.forget(db, e.document());
              default -> {}
            }
            log.append(db, UUID.randomUUID().toString(), by, new StoredEvent.OfDocument(event));
          }
          events.stream()
              .map(DocumentEvent::document)
              .distinct()
              .forEach(id -> SearchIndex.update(db, id, by.at()));
          return events.size();
        });
  }

  @Override
  public String keepMedia(byte[] bytes) {
    String hash = Sha256.hex(bytes);
    return connections.write(
        db -> {
          if (!db.exists("SELECT 1 FROM media WHERE hash = ?", hash)) {
            db.update("INSERT INTO media (hash, bytes) VALUES (?, ?)", hash, bytes);
          }
          return hash;
        });
  }

  @Override
  public Optional<byte[]> media(String sha256) {
    return connections.read(
        db -> db.first("SELECT bytes FROM media WHERE hash = ?", row -> row.getBytes(1), sha256));
  }

  private long now() {
    return Instants.nanos(clock.instant());
  }

  static Revision save(Database db, DocumentId id, Content content, PersonId author, Instant at) {
    int number = DraftRows.save(db, id, content, author, at);
    SearchIndex.update(db, id, at);
    return RevisionRows.find(db, id, number, at).orElseThrow();
  }
}
