package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No row of an append-only table is changed, deleted or replaced, by any of its keys. */
class ProtectedTablesTest extends AttackedLibrary {
  private static final List<String> AT_LEAST =
      List.of(
          "acknowledged",
          "action",
          "action_closed",
          "approvals_set",
          "approved",
          "attempt_start",
          "blob",
          "checked",
          "code",
          "comment",
          "comment_said",
          "credential",
          "frozen",
          "frozen_translation",
          "handed_over",
          "hold",
          "hold_closed",
          "hold_decided",
          "layout",
          "ledger",
          "lot_judged",
          "media",
          "performed",
          "reader",
          "readers_named",
          "required_check",
          "run",
          "run_end",
          "run_event",
          "sample_drawn",
          "sheet",
          "sheet_end",
          "sheet_of",
          "shown",
          "signature",
          "submitted",
          "taken_over",
          "translation",
          "translation_read",
          "translator",
          "unit",
          "unit_removed",
          "void");

  @Test
  void protectsEveryTableThatHoldsWhatWasRecorded() throws Exception {
    try (RawSql sql = new RawSql(file)) {
      assertTrue(new TreeSet<>(tables(sql)).containsAll(AT_LEAST));
    }
  }

  @TestFactory
  Stream<DynamicTest> refusesToUpdateAndDelete() throws SQLException {
    return eachTable(
        (attacker, table) -> {
          for (String column :
              attacker.list("SELECT name FROM pragma_table_info('" + table + "')")) {
            assertEquals(
                "append-only",
                attacker.refusal("UPDATE " + table + " SET " + column + " = " + column));
          }
          assertEquals("append-only", attacker.refusal("DELETE FROM " + table));
        });
  }

  @TestFactory
  Stream<DynamicTest> refusesToReplaceByAnyKey() throws SQLException {
    return eachTable(
        (attacker, table) -> {
          for (String replacement : replacements(attacker, table)) {
            attacker.refusal(replacement);
          }
        });
  }

  /** The rules of a table could refuse first: without them the row itself is what refuses. */
  @TestFactory
  Stream<DynamicTest> refusesToReplaceBecauseTheRowIsThere() throws SQLException {
    return eachTable(
        (attacker, table) -> {
          attacker.run("BEGIN");
          for (String trigger :
              attacker.list(
                  "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '"
                      + table
                      + "' AND name <> '"
                      + table
                      + "_once'")) {
            attacker.run("DROP TRIGGER " + trigger);
          }
          for (String replacement : replacements(attacker, table)) {
            assertEquals("exists", attacker.refusal(replacement), replacement);
          }
          attacker.run("ROLLBACK");
        });
  }

  /** What is tried on one table. */
  private interface Attempt {
    void on(RawSql attacker, String table) throws SQLException;
  }

  private Stream<DynamicTest> eachTable(Attempt attempt) throws SQLException {
    List<String> tables;
    try (RawSql sql = new RawSql(file)) {
      tables = tables(sql);
    }
    return tables.stream()
        .map(table -> DynamicTest.dynamicTest(table, () -> leavesAsItWas(table, attempt)));
  }

  private void leavesAsItWas(String table, Attempt attempt) throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      String before = content(attacker, table);
      assertNotEquals("0", attacker.text("SELECT count(*) FROM " + table));
      attempt.on(attacker, table);
      assertEquals(before, content(attacker, table));
    }
    assertEquals(List.of(), verified().found());
  }

  private static List<String> tables(RawSql sql) throws SQLException {
    return sql.list(
        "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name = tbl_name || '_once'"
            + " ORDER BY 1");
  }

  /**
   * A changed row for each unique key that keeps only that key, and the row itself as an upsert.
   */
  private static List<String> replacements(RawSql sql, String table) throws SQLException {
    List<String> statements = new ArrayList<>();
    String info = " FROM pragma_table_info('" + table + "')";
    List<String> columns = sql.list("SELECT name" + info);
    for (String key : keys(sql, table)) {
      List<String> kept = List.of(key.split(" ", -1));
      statements.add(
          "INSERT OR REPLACE INTO "
              + table
              + " SELECT "
              + sql.list("SELECT name || ' ' || type" + info + " ORDER BY cid").stream()
                  .map(column -> kept.contains(name(column)) ? name(column) : changed(column))
                  .collect(Collectors.joining(", "))
              + " FROM "
              + table);
    }
    statements.add(
        "INSERT INTO "
            + table
            + " SELECT * FROM "
            + table
            + " WHERE true ON CONFLICT DO UPDATE SET "
            + columns.getLast()
            + " = excluded."
            + columns.getLast());
    return statements;
  }

  /** The columns of each unique key, joined by spaces. */
  private static List<String> keys(RawSql sql, String table) throws SQLException {
    List<String> keys = new ArrayList<>();
    keys.add(
        sql.text(
            "SELECT group_concat(name, ' ') FROM pragma_table_info('" + table + "') WHERE pk > 0"));
    for (String index :
        sql.list("SELECT name FROM pragma_index_list('" + table + "') WHERE \"unique\" = 1")) {
      keys.add(sql.text("SELECT group_concat(name, ' ') FROM pragma_index_info('" + index + "')"));
    }
    return keys;
  }

  private static String name(String column) {
    return column.substring(0, column.indexOf(' '));
  }

  private static String changed(String column) {
    String name = name(column);
    return switch (column.substring(column.indexOf(' ') + 1)) {
      case "INTEGER" -> name + " + 1000000";
      case "BLOB" -> "randomblob(length(" + name + "))";
      default -> name + " || 'x'";
    };
  }

  private static String content(RawSql sql, String table) throws SQLException {
    String columns =
        sql.text(
            "SELECT group_concat('quote(' || name || ')', ' || ') FROM pragma_table_info('"
                + table
                + "')");
    return String.join("\n", sql.list("SELECT " + columns + " FROM " + table + " ORDER BY 1"));
  }
}
