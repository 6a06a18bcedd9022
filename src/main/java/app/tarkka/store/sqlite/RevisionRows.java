package app.tarkka.store.sqlite;

import app.tarkka.document.Approval;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.json.Token;
import app.tarkka.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Revisions with their contents: drafts as last saved, all others as frozen. */
final class RevisionRows {
  private static final String NEWEST =
      "(SELECT max(s.seq) FROM submitted s WHERE s.document = r.document"
          + " AND s.revision = r.number)";

  /** A revision that was sent back is a draft again; its row gives way to the draft's. */
  private static final String SELECT =
      "SELECT * FROM (SELECT w.document AS document, w.revision AS number, 'draft' AS state,"
          + " w.bytes, w.hash AS hash, w.author,"
          + " (SELECT group_concat(dw.person, char(10)) FROM draft_writer dw"
          + " WHERE dw.document = w.document), coalesce(r.change_summary, ''),"
          + " NULL AS submitted, NULL, NULL, NULL, NULL, NULL, 1, coalesce(r.read_again, 0)"
          + " FROM draft w LEFT JOIN revision r ON r.document = w.document"
          + " AND r.number = w.revision"
          + " UNION ALL SELECT r.document, r.number, "
          + DueRevisions.state("r")
          + ", f.bytes, r.hash, r.author,"
          + " (SELECT group_concat(wr.person, char(10)) FROM written wr WHERE wr.seq ="
          + " "
          + NEWEST
          + "),"
          + " r.change_summary, r.submitted, r.approver, r.approved, "
          + DueRevisions.effective("r")
          + ", "
          + DueRevisions.due("r")
          + ", (SELECT group_concat(a.person || char(9) || a.at, char(10)) FROM"
          + " (SELECT person, at FROM approved WHERE submission = "
          + NEWEST
          + " ORDER BY seq) a),"
          + " (SELECT approvals FROM submitted WHERE seq = "
          + NEWEST
          + "), r.read_again"
          + " FROM revision r JOIN frozen f ON f.hash = r.hash WHERE r.state <> 'draft') ";

  private RevisionRows() {}

  /**
   * Newest first.
   *
   * @param now when they are looked at: what is in force depends on it
   */
  static List<Revision> all(Database database, DocumentId id, Instant now) {
    return database.list(
        SELECT + "WHERE document = ?2 ORDER BY number DESC",
        RevisionRows::read,
        Instants.nanos(now),
        id.value());
  }

  static Optional<Revision> find(Database database, DocumentId id, int number, Instant now) {
    return database.first(
        SELECT + "WHERE document = ?2 AND number = ?3",
        RevisionRows::read,
        Instants.nanos(now),
        id.value(),
        number);
  }

  static Optional<Revision> effective(Database database, DocumentId id, Instant now) {
    return database.first(
        SELECT + "WHERE document = ?2 AND state = 'effective'",
        RevisionRows::read,
        Instants.nanos(now),
        id.value());
  }

  static Optional<Revision> byHash(Database database, ContentHash hash, Instant now) {
    return database.first(
        SELECT + "WHERE hash = ?2 ORDER BY submitted DESC LIMIT 1",
        RevisionRows::read,
        Instants.nanos(now),
        hash.hex());
  }

  private static Revision read(ResultSet row) throws SQLException {
    return new Revision(
        new DocumentId(row.getString(1)),
        row.getInt(2),
        Token.read(RevisionState.values(), RevisionState::token, row.getString(3), "state"),
        Contents.read(row.getBytes(4)),
        new ContentHash(row.getString(5)),
        new PersonId(row.getString(6)),
        row.getString(7).lines().map(PersonId::new).collect(Collectors.toSet()),
        row.getString(8),
        row.getBoolean(16),
        Instants.readOrNull(row, 9),
        person(row.getString(10)),
        Instants.readOrNull(row, 11),
        approvals(row.getString(14)),
        row.getInt(15),
        Instants.readOrNull(row, 13),
        Instants.readOrNull(row, 12));
  }

  /** One a line, the person and the instant with a tab between them. */
  private static List<Approval> approvals(@Nullable String lines) {
    return lines == null
        ? List.of()
        : lines
            .lines()
            .map(line -> line.split("\t", -1))
            .map(
                parts ->
                    new Approval(new PersonId(parts[0]), Instants.of(Long.parseLong(parts[1]))))
            .toList();
  }

  private static @Nullable PersonId person(@Nullable String id) {
    return id == null ? null : new PersonId(id);
  }
}
