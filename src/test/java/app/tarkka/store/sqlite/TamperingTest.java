package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.store.LibraryRefused;
import app.tarkka.store.OpenMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the triggers cannot refuse is found when the library is next opened, or by verification
 * (trust.md 12).
 */
class TamperingTest extends AttackedLibrary {

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
        "blob|UPDATE blob SET salt = x'', bytes = x'' WHERE bytes = CAST('Looked in' AS BLOB)",
        "blob|UPDATE blob SET salt = unhex(hex(salt) || substr(hex(bytes), 1, 2)),"
            + " bytes = unhex(substr(hex(bytes), 3)) WHERE bytes = CAST('Looked in' AS BLOB)",
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
        "UPDATE revision SET changed = changed + 1 WHERE state = 'effective'",
        "UPDATE run_state SET state = 'released'",
        "INSERT INTO waiting SELECT run, step, unit, attempt, entry, 'blind', 'cho', 1, '', 0, 1"
            + " FROM performed",
        "DELETE FROM setting WHERE name = 'shop'",
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
}
