package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.json.Token;
import app.tarkka.person.PersonId;
import app.tarkka.run.EntryKey;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.run.VoidCause;
import app.tarkka.run.WaitingCheck;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs and waiting checks as lists show them. */
final class RunLists {
  private static final String SUMMARY =
      "SELECT r.id, r.document, f.kind, r.revision, f.code, f.title, r.subject, s.state, r.person,"
          + " r.started, s.last, s.ended, s.answered, s.steps, s.waiting, s.holds, s.attempts,"
          + " s.to_release, coalesce(e.number > r.revision, 0), r.sample FROM run r JOIN run_state"
          + " s ON s.run = r.id JOIN frozen f ON f.hash = r.hash LEFT JOIN revision e ON e.document"
          + " = r.document AND "
          + DueRevisions.inForce("e");

  private RunLists() {}

  static List<RunSummary> summaries(
      Database database, RunFilter filter, StepNames names, Instant now) {
    return summaries(database, filter, Set.of(), names, now);
  }

  /**
   * @param kinds of the documents that were run; empty for any
   */
  static List<RunSummary> summaries(
      Database database, RunFilter filter, Set<Kind> kinds, StepNames names, Instant now) {
    RunQuery query = RunQuery.of(filter, database, names);
    List<Object> values = new ArrayList<>(List.of(Instants.nanos(now)));
    values.addAll(query.values());
    kinds.stream().sorted().map(Kind::token).forEach(values::add);
    // With the plus, runs are gone through by time and not collected by kind and then sorted.
    String ofKind =
        kinds.isEmpty()
            ? ""
            : " AND +f.kind IN (" + String.join(", ", Collections.nCopies(kinds.size(), "?")) + ")";
    values.add(filter.limit());
    values.add(filter.skip());
    return database.list(
        SUMMARY + query.where() + ofKind + " ORDER BY r.started DESC, r.seq DESC LIMIT ? OFFSET ?",
        RunLists::summary,
        values.toArray());
  }

  static Optional<RunSummary> summary(Database database, RunId run, Instant now) {
    return database.first(
        SUMMARY + " WHERE r.id = ?2", RunLists::summary, Instants.nanos(now), run.value());
  }

  static List<WaitingCheck> waitingChecks(Database database) {
    return database.list(
        "SELECT w.run, f.code, f.title, r.subject, w.step, w.unit, w.attempt, w.entry, w.policy,"
            + " w.doer, w.handed, w.again, w.tried FROM waiting w JOIN run r ON r.id = w.run"
            + " JOIN frozen f ON f.hash = r.hash WHERE"
            + Settings.notRemoved("r")
            + " ORDER BY w.handed, w.seq, (SELECT min(q.position) FROM required_check q"
            + " WHERE q.run = w.run AND q.step = w.step AND q.unit = w.unit), w.unit",
        RunLists::waiting);
  }

  private static RunSummary summary(ResultSet row) throws SQLException {
    return new RunSummary(
        new RunId(row.getString(1)),
        new DocumentId(row.getString(2)),
        Token.read(Kind.values(), Kind::token, row.getString(3), "kind"),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Token.read(RunState.values(), RunState::token, row.getString(8), "state"),
        new PersonId(row.getString(9)),
        Instants.read(row, 10),
        Instants.read(row, 11),
        Instants.readOrNull(row, 12),
        row.getInt(13),
        row.getInt(14),
        row.getInt(15),
        row.getInt(16),
        row.getInt(17),
        row.getInt(18) == 1,
        row.getInt(19) == 1,
        row.getInt(20) == 1);
  }

  private static WaitingCheck waiting(ResultSet row) throws SQLException {
    return new WaitingCheck(
        new RunId(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        new EntryKey(new StepId(row.getString(5)), row.getInt(6), row.getInt(7), row.getInt(8)),
        Token.read(SignOff.values(), SignOff::token, row.getString(9), "policy"),
        new PersonId(row.getString(10)),
        Instants.read(row, 11),
        again(row.getString(12)),
        row.getInt(13));
  }

  private static Optional<VoidCause> again(String token) {
    return Arrays.stream(VoidCause.values()).filter(c -> c.token().equals(token)).findFirst();
  }
}
