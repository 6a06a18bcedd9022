package app.tarkka.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Compares the projections of a library with those made again from its ledger. */
final class TableComparison {
  /** Every table whose rows follow from the ledger alone, with its key. */
  private static final List<String> TABLES =
      List.of(
          "person ORDER BY id",
          "credential ORDER BY id",
          "signature ORDER BY seq",
          "setting ORDER BY name",
          "code ORDER BY code",
          "approvals_set ORDER BY seq",
          "submitted ORDER BY seq",
          "written ORDER BY seq, person",
          "approved ORDER BY seq",
          "sent_back ORDER BY seq",
          "comment ORDER BY id",
          "comment_said ORDER BY seq",
          "translator ORDER BY seq, person",
          "translation ORDER BY seq",
          "translation_read ORDER BY seq",
          "readers_named ORDER BY seq",
          "reader ORDER BY seq, person",
          "acknowledged ORDER BY seq",
          "manual ORDER BY id",
          "manual_part ORDER BY manual, position",
          "sheet ORDER BY id",
          "sheet_of ORDER BY sheet, document, revision",
          "sheet_end ORDER BY seq",
          "revision ORDER BY document, number",
          "run ORDER BY id",
          "run_event ORDER BY run, seq",
          "performed ORDER BY seq",
          "checked ORDER BY seq",
          "shown ORDER BY seq",
          "void ORDER BY seq",
          "required_check ORDER BY run, step, unit, seq",
          "condition_not_met ORDER BY seq",
          "condition_because ORDER BY seq, step, unit, attempt, entry",
          "attempt_start ORDER BY seq",
          "sample_drawn ORDER BY seq",
          "unit ORDER BY run, unit",
          "unit_removed ORDER BY run, unit",
          "lot_judged ORDER BY seq",
          "hold ORDER BY seq",
          "hold_decided ORDER BY seq",
          "action ORDER BY seq",
          "action_closed ORDER BY seq",
          "hold_closed ORDER BY seq",
          "handed_over ORDER BY seq",
          "taken_over ORDER BY seq",
          "run_end ORDER BY seq",
          "run_state ORDER BY run",
          "run_mark ORDER BY run, step, mark",
          "waiting ORDER BY run, step, unit, attempt, entry",
          "record_search ORDER BY rowid");

  private final Database library;
  private final Database rebuilt;
  private final Consumer<String> found;

  TableComparison(Database library, Database rebuilt, Consumer<String> found) {
    this.library = library;
    this.rebuilt = rebuilt;
    this.found = found;
  }

  void run() {
    for (String table : TABLES) {
      String sql = "SELECT * FROM " + table;
      // Hashes of whole tables first: rows are kept in memory only when something differs.
      if (!digest(library, sql).equals(digest(rebuilt, sql))) {
        differ(table.substring(0, table.indexOf(' ')), rows(library, sql), rows(rebuilt, sql));
      }
    }
  }

  private void differ(String table, Set<String> stored, Set<String> made) {
    Set<String> extra = new HashSet<>(stored);
    extra.removeAll(made);
    Set<String> missing = new HashSet<>(made);
    missing.removeAll(stored);
    found.accept(
        "The table "
            + table
            + " differs from the ledger: "
            + extra.size()
            + " rows are there that should not be, "
            + missing.size()
            + " are missing.");
  }

  private static String digest(Database database, String sql) {
    RowDigest digest = new RowDigest();
    database.each(sql, row -> digest.add(text(row)));
    return digest.hex();
  }

  private static Set<String> rows(Database database, String sql) {
    return new HashSet<>(database.list(sql, TableComparison::text));
  }

  private static String text(ResultSet row) throws SQLException {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String value = row.getString(i);
      // The length keeps two columns from passing for one.
      out.append(value == null ? -1 : value.length()).append(':').append(value);
    }
    return out.toString();
  }
}
