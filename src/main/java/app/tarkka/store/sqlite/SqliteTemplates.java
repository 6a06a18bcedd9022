package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.template.Guidance;
import app.tarkka.document.template.GuidanceJson;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.document.template.Templates;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonText;
import app.tarkka.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The shop's templates, and the guidance of drafts, in a library file. */
final class SqliteTemplates implements Templates {
  private final Connections connections;

  SqliteTemplates(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<OwnTemplate> own() {
    return connections.read(
        db ->
            db.list(
                "SELECT id, name, bytes, guidance, person, kept FROM template"
                    + " ORDER BY name COLLATE NOCASE, id",
                SqliteTemplates::read));
  }

  @Override
  public void keep(OwnTemplate own) {
    connections.write(
        db -> {
          requireFree(db, own.id(), own.name());
          return db.update(
              "INSERT INTO template (id, name, bytes, guidance, person, kept)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              own.id(),
              own.name(),
              Contents.bytes(own.kept().content()),
              bytes(own.kept().guidance()),
              own.by().value(),
              Instants.nanos(own.at()));
        });
  }

  @Override
  public void rename(String id, String name) {
    connections.write(
        db -> {
          requireFree(db, id, name);
          return db.update("UPDATE template SET name = ? WHERE id = ?", name, id);
        });
  }

  @Override
  public void delete(String id) {
    connections.write(db -> db.update("DELETE FROM template WHERE id = ?", id));
  }

  @Override
  public Revision create(
      DocumentId id,
      Content content,
      Guidance guidance,
      String collection,
      PersonId author,
      Instant at) {
    return connections.write(
        db -> {
          Revision made = SqliteDocuments.create(db, id, content, collection, author, at);
          if (!guidance.isEmpty()) {
            db.update(
                "INSERT INTO draft_guidance (document, bytes) VALUES (?, ?)",
                id.value(),
                bytes(guidance));
          }
          return made;
        });
  }

  @Override
  public Guidance guidance(DocumentId id) {
    return connections.read(
        db ->
            db.first(
                    "SELECT bytes FROM draft_guidance WHERE document = ?",
                    row -> row.getBytes(1),
                    id.value())
                .map(SqliteTemplates::guidance)
                .orElse(Guidance.NONE));
  }

  /** Its document has a wording of its own now. */
  static void forget(Database db, DocumentId id) {
    db.update("DELETE FROM draft_guidance WHERE document = ?", id.value());
  }

  private static void requireFree(Database db, String id, String name) {
    if (db.exists("SELECT 1 FROM template WHERE name = ? AND id <> ?", name, id)) {
      throw new NameTaken(name);
    }
  }

  private static OwnTemplate read(ResultSet row) throws SQLException {
    return new OwnTemplate(
        row.getString(1),
        row.getString(2),
        new Keeping(Contents.read(row.getBytes(3)), guidance(row.getBytes(4))),
        new PersonId(row.getString(5)),
        Instants.of(row.getLong(6)));
  }

  private static byte[] bytes(Guidance guidance) {
    return CanonicalJson.bytes(GuidanceJson.write(guidance));
  }

  private static Guidance guidance(byte[] bytes) {
    return GuidanceJson.read(JsonText.object(bytes));
  }
}
