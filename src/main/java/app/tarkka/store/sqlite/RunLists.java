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
import app.tarkka.run.WaitingCheck;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs and waiting checks as lists show them. */
final class RunLists {
  private static final String SUMMARY =
      "SELECT r.id, r.document, f.kind, r.revision, f.code, f.title, r.subject, s.state, r.person,"
          + " r.started, s.last, s.ended, s.answered, s.steps, s.waiting, s.holds, s.attempts,"
          + " s.to_release, coalesce(e.number > r.revision, 0), r.sample FROM run r JOIN run_state"
          + " s ON s.run = r.id JOIN frozen f ON f.hash = r.hash LEFT JOIN revision e ON e.document"
          + " = r.document AND e.state = 'effective'";

  private RunLists() {}

  static List<RunSummary> summaries(Database database, RunFilter filter) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (!filter.states().isEmpty()) {
      conditions.add("s.state IN (" + places(filter.states().size()) + ")");
      filter.states().stream().sorted().map(RunState::token).forEach(values::add);
    }
    if (!filter.text().isBlank()) {
      String pattern = "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
      conditions.add(
          "(f.code LIKE ? ESCAPE '\\' OR f.title LIKE ? ESCAPE '\\' OR r.subject LIKE ? ESCAPE"
              + " '\\')");
      values.addAll(List.of(pattern, pattern, pattern));
    }
    Instant from = filter.from();
    if (from != null) {
      conditions.add("r.started >= ?");
      values.add(Instants.nanos(from));
    }
    Instant until = filter.until();
    if (until != null) {
      conditions.add("r.started < ?");
      values.add(Instants.nanos(until));
    }
    PersonId person = filter.person();
    if (person != null) {
      conditions.add(
          "(r.person = ? OR EXISTS (SELECT 1 FROM performed p WHERE p.person = ? AND p.run = r.id)"
              + " OR EXISTS (SELECT 1 FROM checked c WHERE c.person = ? AND c.run = r.id))");
      values.addAll(List.of(person.value(), person.value(), person.value()));
    }
    filter.marks().stream().sorted().map(RunLists::mark).forEach(conditions::add);
    conditions.add(Settings.notRemoved("r"));
    String where = " WHERE " + String.join(" AND ", conditions);
    values.add(filter.limit());
    values.add(filter.skip());
    return database.list(
        SUMMARY + where + " ORDER BY r.started DESC, r.seq DESC LIMIT ? OFFSET ?",
        RunLists::summary,
        values.toArray());
  }

  static List<WaitingCheck> waitingChecks(Database database) {
    return database.list(
        "SELECT w.run, f.code, f.title, r.subject, w.step, w.unit, w.attempt, w.entry, w.policy,"
            + " w.doer, w.handed FROM waiting w JOIN run r ON r.id = w.run"
            + " JOIN frozen f ON f.hash = r.hash WHERE"
            + Settings.notRemoved("r")
            + " ORDER BY w.handed, w.seq, (SELECT min(q.position) FROM required_check q"
            + " WHERE q.run = w.run AND q.step = w.step AND q.unit = w.unit), w.unit",
        RunLists::waiting);
  }

  private static String mark(RunFilter.Mark mark) {
    return switch (mark) {
      case HELD -> "EXISTS (SELECT 1 FROM hold h WHERE h.run = r.id)";
      case CORRECTED ->
          "EXISTS (SELECT 1 FROM void v WHERE v.run = r.id AND v.cause = 'corrected')";
      // Few runs of many: they are looked up, not searched for.
      case UNCLOSED ->
          "r.id IN (SELECT h.run FROM hold h WHERE NOT EXISTS (SELECT 1 FROM hold_closed c"
              + " WHERE c.run = h.run AND c.nonconformance = h.nonconformance))";
      case TO_RELEASE -> "s.to_release = 1";
    };
  }

  private static String places(int count) {
    return String.join(", ", java.util.Collections.nCopies(count, "?"));
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
        Instants.read(row, 11));
  }
}
