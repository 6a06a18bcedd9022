package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with plain SQL and another program's settings: the triggers refuse (trust.md 12). */
class AttackTest extends AttackedLibrary {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE ledger SET body = x'7b7d' WHERE seq = 2",
        "UPDATE ledger SET idem = 'x' WHERE seq = 2",
        "DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)",
        "DELETE FROM ledger",
        "INSERT OR REPLACE INTO ledger SELECT 2, 'n', prev, randomblob(32), body FROM ledger"
            + " WHERE seq = 2",
        "INSERT OR REPLACE INTO ledger SELECT max(seq) + 1, (SELECT idem FROM ledger WHERE seq ="
            + " 2), hash, randomblob(32), x'7b7d' FROM ledger",
        "INSERT OR REPLACE INTO ledger SELECT seq + 1, 'n', hash, (SELECT hash FROM ledger WHERE"
            + " seq = 2), x'7b7d' FROM ledger ORDER BY seq DESC LIMIT 1",
        "REPLACE INTO ledger SELECT * FROM ledger WHERE seq = 3",
        "INSERT INTO ledger SELECT seq, idem, prev, hash, x'7b7d' FROM ledger WHERE seq = 2"
            + " ON CONFLICT (seq) DO UPDATE SET body = excluded.body",
        "INSERT INTO ledger SELECT seq, idem, prev, hash, x'7b7d' FROM ledger WHERE seq = 2"
            + " ON CONFLICT DO NOTHING",
        "INSERT INTO ledger VALUES (NULL, 'n', zeroblob(32), randomblob(32), x'7b7d')",
        "INSERT INTO ledger SELECT seq + 2, 'n', hash, randomblob(32), body FROM ledger"
            + " ORDER BY seq DESC LIMIT 1",
        "INSERT INTO ledger SELECT seq + 1, 'n', prev, randomblob(32), body FROM ledger"
            + " ORDER BY seq DESC LIMIT 1",
        "INSERT INTO ledger SELECT seq + 1, 'n', hash, randomblob(16), body FROM ledger"
            + " ORDER BY seq DESC LIMIT 1",
        "UPDATE performed SET person = 'ben'",
        "UPDATE performed SET content = 'other'",
        "DELETE FROM performed",
        "INSERT OR REPLACE INTO performed SELECT run, step, unit, attempt, entry, 'dia', content,"
            + " 1, 0 FROM performed",
        "INSERT OR REPLACE INTO performed SELECT run, step, unit, attempt, entry + 1, 'dia',"
            + " content, seq, 0 FROM performed",
        "UPDATE checked SET outcome = 'agrees'",
        "DELETE FROM checked",
        "INSERT OR REPLACE INTO checked SELECT seq, run, step, unit, attempt, entry, doer, person,"
            + " content, 'failed' FROM checked",
        "UPDATE frozen SET bytes = x'7b7d'",
        "DELETE FROM frozen",
        "INSERT OR REPLACE INTO frozen SELECT hash, kind, code, title, language, verifies, x'7b7d'"
            + " FROM frozen",
        "UPDATE signature SET person = 'ana'",
        "DELETE FROM approved",
        "UPDATE credential SET one_time = 0",
        "DELETE FROM required_check",
        "UPDATE run SET verifies = ''",
        "DELETE FROM run_end",
        "UPDATE blob SET bytes = x'41'",
        "DELETE FROM blob",
        "UPDATE submitted SET author = 'ben'",
        "UPDATE written SET person = 'ben'",
        "DELETE FROM written",
        "DELETE FROM code",
      })
  void refusesToRewriteWhatWasRecorded(String sql) throws Exception {
    String before = state();
    try (RawSql attacker = new RawSql(file)) {
      if (attacker.text("SELECT count(*) FROM " + table(sql)).equals("0")) {
        return;
      }
      assertThrows(SQLException.class, () -> attacker.run(sql), sql);
    }
    assertEquals(before, state());
    assertTrue(verified().sound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Columns: seq, run, step, unit, attempt, entry, doer, person, content, outcome.
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person, p.person, p.content, 'passed'",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person, 'ana', p.content, 'passed'",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, 'ana', 'ben', p.content, 'passed'",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person, 'ben', 'other', 'passed'",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person, 'nobody', p.content, 'passed'",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, NULL, 'cho', p.content, 'passed'",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person, NULL, p.content, 'passed'",
        "s.seq, NULL, p.step, p.unit, p.attempt, p.entry, p.person, 'cho', p.content, 'passed'",
        "s.seq, p.run, p.step, NULL, p.attempt, p.entry, p.person, 'ben', p.content, 'passed'",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person, 'ben', NULL, 'passed'",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person, 'ben', p.content, NULL",
        "s.seq, p.run, p.step, p.unit, p.attempt, p.entry, p.person, 'dia', p.content, 'passed'",
      })
  void refusesAFalseCheck(String columns) throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      assertThrows(
          SQLException.class,
          () ->
              attacker.run(
                  "INSERT INTO checked SELECT "
                      + columns
                      + " FROM performed p, signature s WHERE p.step = 'close'"
                      + " AND s.seq = (SELECT max(seq) FROM signature)"));
    }
    assertTrue(verified().sound());
  }

  @Test
  void refusesCompletionWithoutItsChecks() throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      SQLException refused =
          assertThrows(
              SQLException.class,
              () ->
                  attacker.run(
                      "INSERT INTO run_end SELECT id, 'completed', 'cho', 1 FROM run LIMIT 1"));
      assertTrue(String.valueOf(refused.getMessage()).contains("tarkka:checks-missing"));
    }
  }

  private String state() throws Exception {
    try (RawSql reader = new RawSql(file)) {
      StringBuilder all = new StringBuilder();
      for (String table :
          new String[] {"ledger", "performed", "checked", "frozen", "signature", "blob"}) {
        all.append(
                reader.text(
                    "SELECT group_concat(quote(t." + first(table) + ")) FROM " + table + " t"))
            .append(reader.text("SELECT count(*) FROM " + table));
      }
      return all.toString();
    }
  }

  private static String first(String table) {
    return switch (table) {
      case "ledger" -> "body";
      case "frozen", "blob" -> "bytes";
      case "signature" -> "person";
      default -> "content";
    };
  }

  private static String table(String sql) {
    String[] words = sql.split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("INTO") || (words[i].equals("FROM") && i < 3)) {
        return words[i + 1];
      }
    }
    return words[1];
  }
}
