package app.tarkka.store.sqlite;

import app.tarkka.document.CodeKey;
import app.tarkka.person.PersonId;
import app.tarkka.run.LinkedRuns;
import app.tarkka.run.RunId;
import app.tarkka.run.SubjectKey;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What ties runs of one subject together: procedures, and the checklists that verify them. */
final class RunLinks {
  private RunLinks() {}

  static LinkedRuns of(Database db, RunId id) {
    Set<PersonId> contributors =
        people(
            db,
            "SELECT DISTINCT p.person FROM verified v CROSS JOIN performed p ON p.run = v.run"
                + " WHERE v.checklist = ?",
            id.value());
    Set<PersonId> added =
        people(
            db,
            "SELECT w.id FROM person w WHERE w.seq > (SELECT min(v.seq) FROM verified v"
                + " WHERE v.checklist = ? AND v.pending)",
            id.value());
    Set<PersonId> pinFromContributor =
        people(
            db,
            "SELECT DISTINCT c.person FROM verified v CROSS JOIN performed p ON p.run = v.run"
                + " JOIN credential c ON c.issued_by = p.person AND c.seq > v.seq"
                + " AND c.person <> c.issued_by WHERE v.checklist = ? AND v.pending",
            id.value());
    Set<PersonId> verifiers =
        people(
            db,
            "SELECT p.person FROM verified v CROSS JOIN performed p ON p.run = v.checklist"
                + " WHERE v.run = ?1 UNION SELECT c.person FROM verified v"
                + " CROSS JOIN checked c ON c.run = v.checklist WHERE v.run = ?1",
            id.value());
    return new LinkedRuns(contributors, added, pinFromContributor, verifiers);
  }

  /** The newest run of the document with that code for the subject, abandoned ones left out. */
  static Optional<RunId> newest(Database db, String code, String subject) {
    return db.first(
        "SELECT r.id FROM code c JOIN run r ON r.document = c.document"
            + " JOIN document d ON d.id = c.document"
            + " WHERE c.key = ? AND r.subject_key = ? AND NOT EXISTS (SELECT 1 FROM run_end e"
            + " WHERE e.run = r.id AND e.kind = 'abandoned') AND"
            + Settings.notRemoved("d")
            + " ORDER BY r.seq DESC LIMIT 1",
        row -> new RunId(row.getString(1)),
        CodeKey.of(code),
        SubjectKey.of(subject));
  }

  /** Everyone with an entry in any run of the document with that code for the subject. */
  static Set<PersonId> contributors(Database db, String code, String subject) {
    return people(
        db,
        "SELECT p.person FROM code c JOIN run r ON r.document = c.document"
            + " JOIN performed p ON p.run = r.id JOIN document d ON d.id = c.document"
            + " WHERE c.key = ? AND r.subject_key = ? AND"
            + Settings.notRemoved("d")
            + " GROUP BY p.person ORDER BY min(p.seq)",
        CodeKey.of(code),
        SubjectKey.of(subject));
  }

  static Set<PersonId> contributors(Database db, RunId run) {
    return people(
        db,
        "SELECT person FROM performed WHERE run = ? GROUP BY person ORDER BY min(seq)",
        run.value());
  }

  /** Everyone else who set a PIN of the person's after the run began. */
  static Set<PersonId> pinIssuers(Database db, PersonId person, RunId since) {
    return people(
        db,
        "SELECT c.issued_by FROM run r JOIN credential c ON c.seq > r.seq"
            + " WHERE r.id = ? AND c.person = ? AND c.issued_by <> c.person ORDER BY c.seq",
        since.value(),
        person.value());
  }

  private static Set<PersonId> people(Database db, String sql, Object... values) {
    return new LinkedHashSet<>(db.list(sql, row -> new PersonId(row.getString(1)), values));
  }
}
