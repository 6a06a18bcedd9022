package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Result;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.OpenMode;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody with plain SQL and another program's settings. What the triggers cannot refuse is found
 * when the library is next opened, or by verification (trust.md 12).
 */
class AttackTest {
  @TempDir static Path templates;
  private static Path template = Path.of("");

  @TempDir Path folder;
  private Path file = template;

  @BeforeAll
  static void checkedRun() {
    try (TestLibrary shop = TestLibrary.in(templates)) {
      TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
      run.enter("cho", "wash");
      EntryKey close = run.enter("cho", TestRun.key("close", 1), new Result.PassFail(true));
      run.check("ben", "cho", close);
      run.enter("ana", "weigh");
      template = shop.file();
    }
  }

  @BeforeEach
  void copy() throws IOException {
    file = Files.copy(template, folder.resolve("shop.tarkka"));
  }

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
            + " 1 FROM performed",
        "INSERT OR REPLACE INTO performed SELECT run, step, unit, attempt, entry + 1, 'dia',"
            + " content, seq FROM performed",
        "UPDATE checked SET outcome = 'agrees'",
        "DELETE FROM checked",
        "INSERT OR REPLACE INTO checked SELECT seq, run, step, unit, attempt, entry, doer, person,"
            + " content, 'failed' FROM checked",
        "UPDATE frozen SET bytes = x'7b7d'",
        "DELETE FROM frozen",
        "INSERT OR REPLACE INTO frozen SELECT hash, kind, code, title, language, x'7b7d' FROM"
            + " frozen",
        "UPDATE signature SET person = 'ana'",
        "DELETE FROM approved",
        "UPDATE credential SET one_time = 0",
        "DELETE FROM required_check",
        "UPDATE run SET verifies = ''",
        "DELETE FROM run_end",
        "UPDATE blob SET bytes = x'41'",
        "DELETE FROM blob",
        "UPDATE submitted SET author = 'ben'",
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
      assertTrue(refused.getMessage().contains("tarkka:checks-missing"), refused.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TRIGGER ledger_update",
        "DROP TRIGGER checked_rules",
        "DROP INDEX revision_effective",
        "CREATE TABLE mine (x)",
        "CREATE TRIGGER mine AFTER INSERT ON ledger BEGIN DELETE FROM waiting; END",
        "ALTER TABLE performed ADD COLUMN note TEXT",
      })
  void refusesToOpenWithOtherRules(String sql) throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      attacker.run(sql);
    }

    LibraryRefused refused =
        assertThrows(LibraryRefused.class, () -> SqliteLibrary.open(file, OpenMode.READ_WRITE));

    assertEquals(LibraryRefused.Reason.SCHEMA_DIFFERS, refused.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger|UPDATE ledger SET body = CAST(replace(CAST(body AS TEXT), 'close', 'clone') AS"
            + " BLOB)",
        "ledger|DELETE FROM ledger WHERE seq = 5",
        "ledger|UPDATE ledger SET idem = 'other' WHERE seq = 5",
        "blob|UPDATE blob SET bytes = x'41'",
        "blob|DELETE FROM blob",
        "frozen|UPDATE frozen SET bytes = CAST(replace(CAST(bytes AS TEXT), '85', '95') AS BLOB)",
        "frozen|UPDATE frozen SET title = 'Other'",
        "performed|UPDATE performed SET person = 'ben'",
        "performed|DELETE FROM performed WHERE step = 'wash'",
        "checked|DELETE FROM checked",
        "checked|UPDATE checked SET person = 'dia'",
        "required_check|DELETE FROM required_check",
        "signature|UPDATE signature SET meaning = 'released'",
        "credential|UPDATE credential SET seq = 1",
      })
  void findsWhatWasChangedBehindTheTriggers(String attack) throws Exception {
    String table = attack.substring(0, attack.indexOf('|'));
    try (RawSql attacker = new RawSql(file)) {
      String[] triggers = {"_update", "_delete"};
      for (String trigger : triggers) {
        String text =
            attacker.text("SELECT sql FROM sqlite_schema WHERE name = '" + table + trigger + "'");
        attacker.run("DROP TRIGGER " + table + trigger);
        if (trigger.equals(triggers[1])) {
          attacker.run(attack.substring(attack.indexOf('|') + 1));
        }
        attacker.run(
            "CREATE TABLE kept_" + trigger + " AS SELECT '" + text.replace("'", "''") + "' AS sql");
      }
      for (String trigger : triggers) {
        attacker.run(attacker.text("SELECT sql FROM kept_" + trigger));
        attacker.run("DROP TABLE kept_" + trigger);
      }
    }

    assertFalse(verified().sound(), attack);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE person SET seq = 1, active = 1, roles = 'owner'",
        "UPDATE revision SET author = 'cho' WHERE state = 'effective'",
        "UPDATE run_state SET state = 'released'",
        "INSERT INTO waiting SELECT run, step, unit, attempt, entry, 'blind', 'cho', 1, 1"
            + " FROM performed",
        "INSERT INTO setting VALUES ('sample', 'x', 1)",
        "UPDATE draft SET title = 'x'",
      })
  void findsProjectionsThatDoNotFollowFromTheLedger(String sql) throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      attacker.run(sql);
    }

    assertEquals(sql.contains("draft"), verified().sound(), sql);
  }

  @Test
  void findsForgedBodiesInATableMadeAnew() throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      String table = attacker.text("SELECT sql FROM sqlite_schema WHERE name = 'ledger'");
      attacker.run("PRAGMA legacy_alter_table = 1");
      java.util.List<String> triggers = new java.util.ArrayList<>();
      for (String name : new String[] {"_next", "_once", "_update", "_delete"}) {
        triggers.add(
            attacker.text("SELECT sql FROM sqlite_schema WHERE name = 'ledger" + name + "'"));
      }
      attacker.run("CREATE TABLE copy AS SELECT * FROM ledger");
      attacker.run("DROP TABLE ledger");
      attacker.run(table);
      attacker.run(
          "INSERT INTO ledger SELECT seq, idem, prev, hash, CAST(replace(CAST(body AS TEXT),"
              + " '\"ben\"', '\"dia\"') AS BLOB) FROM copy");
      attacker.run("DROP TABLE copy");
      for (String trigger : triggers) {
        attacker.run(trigger);
      }
      assertEquals("ok", attacker.text("PRAGMA quick_check"));
    }

    assertFalse(verified().sound());
  }

  private Verification verified() throws Exception {
    try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_WRITE)) {
      return library.ledger().verify(sequence -> {});
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
    String[] words = sql.split("\\s+");
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("INTO") || words[i].equals("FROM") && i < 3) {
        return words[i + 1];
      }
    }
    return words[1];
  }
}
