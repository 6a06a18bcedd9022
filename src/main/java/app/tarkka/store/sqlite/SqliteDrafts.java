package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.outline.Drafts;
import app.tarkka.document.outline.Trail;
import app.tarkka.person.PersonId;
import java.time.Instant;

/** Drafts with the way they came, in a library file. */
final class SqliteDrafts implements Drafts {
  private final Connections connections;

  SqliteDrafts(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Revision save(DocumentId id, Content content, Trail trail, PersonId author, Instant at) {
    return connections.write(
        db -> {
          Revision saved = SqliteDocuments.save(db, id, content, author, at);
          DraftTrails.keep(db, id, trail);
          return saved;
        });
  }

  @Override
  public Trail trail(DocumentId id) {
    return connections.read(db -> DraftTrails.of(db, id));
  }
}
