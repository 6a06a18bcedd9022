package app.tarkka.store.sqlite;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.RevisionState;
import app.tarkka.json.Token;
import app.tarkka.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents as rows of the library show them: as in force, else as newest. */
final class DocumentLists {
  /** To be followed by conditions on {@code d}; {@code ?1} is the time on the clock. */
  static final String SELECT =
      "SELECT d.id, coalesce(ef.kind, w.kind, nf.kind), coalesce(ef.code, w.code, nf.code),"
          + " coalesce(ef.title, w.title, nf.title), d.collection,"
          + " coalesce(ef.language, w.language, nf.language), d.owner, e.number,"
          + " coalesce(w.revision, n.number),"
          + " CASE WHEN w.document IS NULL THEN "
          + DueRevisions.state("n")
          + " ELSE 'draft' END,"
          + " max(d.created, coalesce(w.saved, 0), coalesce(n.changed, 0), coalesce(e.changed, 0),"
          + " coalesce(e.due, 0)),"
          + " d.sample, d.number, d.review, coalesce(e.reviewed, "
          + DueRevisions.effective("e")
          + "), "
          + DueRevisions.due("n")
          + ", coalesce((SELECT approvals FROM approvals_set WHERE document = d.id"
          + " ORDER BY seq DESC LIMIT 1), 1)"
          + " FROM document d"
          + " LEFT JOIN revision e ON e.document = d.id AND "
          + DueRevisions.inForce("e")
          + " LEFT JOIN frozen ef ON ef.hash = e.hash"
          + " LEFT JOIN draft w ON w.document = d.id"
          + " LEFT JOIN revision n ON n.document = d.id AND n.number ="
          + " (SELECT max(m.number) FROM revision m WHERE m.document = d.id)"
          + " LEFT JOIN frozen nf ON nf.hash = n.hash ";

  /** The column of {@code document.number}. */
  static final int NUMBER = 13;

  private DocumentLists() {}

  /** By code, without those of a removed sample. */
  static List<Document> all(Database database, Instant now) {
    return database.list(
        SELECT + "WHERE" + Settings.notRemoved("d") + " ORDER BY 3 COLLATE NOCASE, d.number",
        DocumentLists::read,
        Instants.nanos(now));
  }

  static Document read(ResultSet row) throws SQLException {
    int effective = row.getInt(8);
    boolean inForce = !row.wasNull();
    int months = row.getInt(14);
    return new Document(
        new DocumentId(row.getString(1)),
        Token.read(Kind.values(), Kind::token, row.getString(2), "kind"),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        new PersonId(row.getString(7)),
        inForce ? effective : null,
        row.getInt(9),
        Token.read(RevisionState.values(), RevisionState::token, row.getString(10), "state"),
        months,
        due(Instants.readOrNull(row, 15), months),
        Instants.readOrNull(row, 16),
        row.getInt(17),
        Instants.read(row, 11),
        row.getInt(12) == 1);
  }

  /** Months have no length in seconds; they are counted in the calendar of UTC. */
  private static @Nullable Instant due(@Nullable Instant since, int months) {
    return since == null || months == 0
        ? null
        : since.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
  }
}
