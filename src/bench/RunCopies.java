import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Copies the rows of the runs that {@link ManyRuns} wrote, under other ids, subjects and days, past
 * the program: the triggers are taken out and put back, and the copies' hashes are random.
 */
@SuppressWarnings("DefaultPackage")
final class RunCopies {
  private static final long SPAN = 3L * 365 * 24 * 3600 * 1_000_000_000L;

  private RunCopies() {}

  static void make(Path file, int times) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.execute("PRAGMA synchronous = OFF");
      sql.execute("PRAGMA cache_size = -200000");
      List<String> triggers = new ArrayList<>();
      List<String> names = new ArrayList<>();
      try (ResultSet rows =
          sql.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
        while (rows.next()) {
          names.add(rows.getString(1));
          triggers.add(rows.getString(2));
        }
      }
      connection.setAutoCommit(false);
      for (String name : names) {
        sql.execute("DROP TRIGGER " + name);
      }
      long first = number(sql, "SELECT min(seq) FROM run");
      long last = number(sql, "SELECT max(seq) FROM ledger");
      long length = last - first + 1;
      for (int k = 1; k < times; k++) {
        String id = "replace(%s, '0000-', '" + String.format(Locale.ROOT, "%04d-", k) + "')";
        long by = k * length;
        rows(
            sql,
            "ledger",
            "seq + "
                + by
                + ", idem || '-"
                + k
                + "', randomblob(32), randomblob(32),"
                + " CAST("
                + id.formatted("CAST(body AS TEXT)")
                + " AS BLOB)",
            first,
            last);
        rows(sql, "signature", "seq + " + by + ", person, meaning, credential", first, last);
        String run = id.formatted("run");
        rows(
            sql,
            "run",
            id.formatted("id")
                + ", document, revision, hash, "
                + id.formatted("subject")
                + ", "
                + id.formatted("subject_key")
                + ", verifies, verified_before, person, started + "
                + SPAN / times * k
                + ", sample, seq + "
                + by,
            first,
            last);
        rows(sql, "run_event", run + ", seq + " + by + ", type, person, finishes", first, last);
        rows(
            sql,
            "performed",
            run + ", step, unit, attempt, entry, person, content, seq + " + by + ", not_applicable",
            first,
            last);
        rows(
            sql,
            "checked",
            "seq + "
                + by
                + ", "
                + run
                + ", step, unit, attempt, entry, doer, person,"
                + " content, outcome, independent",
            first,
            last);
        rows(sql, "void", run + ", step, unit, attempt, entry, cause, seq + " + by, first, last);
        rows(
            sql,
            "required_check",
            "seq + " + by + ", " + run + ", step, unit, policy, position, conditional",
            first,
            last);
        rows(
            sql,
            "hold",
            run + ", nonconformance, cause, step, unit, attempt, entry, seq + " + by,
            first,
            last);
        rows(
            sql,
            "hold_decided",
            run + ", nonconformance, disposition, person, seq + " + by,
            first,
            last);
        rows(sql, "run_end", run + ", kind, person, seq + " + by, first, last);
        sql.execute(
            "INSERT INTO run_state SELECT "
                + run
                + ", state, last_seq + "
                + by
                + ", last + "
                + SPAN / times * k
                + ", ended + "
                + SPAN / times * k
                + ", answered, steps, waiting, holds,"
                + " attempts, to_release, unchecked FROM run_state WHERE run GLOB 'bench-0000-*'");
        sql.execute(
            "INSERT INTO run_mark SELECT "
                + run
                + ", step, mark FROM run_mark WHERE run GLOB 'bench-0000-*'");
        if (k % 50 == 0) {
          connection.commit();
        }
      }
      for (String trigger : triggers) {
        sql.execute(trigger);
      }
      connection.commit();
    }
  }

  private static void rows(Statement sql, String table, String values, long first, long last)
      throws Exception {
    sql.execute(
        "INSERT INTO "
            + table
            + " SELECT "
            + values
            + " FROM "
            + table
            + " WHERE seq BETWEEN "
            + first
            + " AND "
            + last);
  }

  private static long number(Statement sql, String query) throws Exception {
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
