package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A check written by plain SQL, each with a fresh signature, so that nothing but what is false
 * about it can be why it is refused: first by the rules, then by the constraints alone.
 */
class FalseCheckTest extends AttackedLibrary {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Word, signer; then run, step, unit, attempt, entry, doer, person, content, outcome.
        "same-person|cho|p.run, p.step, p.unit, 1, 1, p.person, 'cho', p.content, 'passed'",
        "contributed|ana|p.run, p.step, p.unit, 1, 1, p.person, 'ana', p.content, 'passed'",
        "false-doer|ben|p.run, p.step, p.unit, 1, 1, 'ana', 'ben', p.content, 'passed'",
        "changed-content|ben|p.run, p.step, p.unit, 1, 1, p.person, 'ben', 'other', 'passed'",
        "not-active|ben|p.run, p.step, p.unit, 1, 1, p.person, 'nobody', p.content, 'passed'",
        "not-signed|ben|p.run, p.step, p.unit, 1, 1, p.person, 'dia', p.content, 'passed'",
        "unknown-entry|ben|p.run, p.step, p.unit, 1, 2, p.person, 'ben', p.content, 'passed'",
        "unknown-entry|ben|p.run, p.step, p.unit, 2, 1, p.person, 'ben', p.content, 'passed'",
        "false-doer|ben|p.run, p.step, p.unit, 1, 1, NULL, 'ben', p.content, 'passed'",
        "not-active|ben|p.run, p.step, p.unit, 1, 1, p.person, NULL, p.content, 'passed'",
        "unknown-entry|ben|NULL, p.step, p.unit, 1, 1, p.person, 'ben', p.content, 'passed'",
        "unknown-entry|ben|p.run, p.step, NULL, 1, 1, p.person, 'ben', p.content, 'passed'",
        "changed-content|ben|p.run, p.step, p.unit, 1, 1, p.person, 'ben', NULL, 'passed'",
        "CONSTRAINT_NOTNULL|ben|p.run, p.step, p.unit, 1, 1, p.person, 'ben', p.content, NULL",
      })
  void refusesWhatIsFalseAboutIt(String attack) throws Exception {
    String[] part = attack.split("\\|", 3);
    try (RawSql attacker = new RawSql(file)) {
      assertEquals(part[0], attacker.refusal(check(part[1], part[2])));
    }
    assertTrue(verified().sound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHECK|cho|p.run, p.step, p.unit, 1, 1, p.person, 'cho', p.content, 'passed'",
        "FOREIGNKEY|ben|p.run, p.step, p.unit, 1, 1, 'ana', 'ben', p.content, 'passed'",
        "FOREIGNKEY|ben|p.run, p.step, p.unit, 1, 1, p.person, 'ben', 'other', 'passed'",
        "FOREIGNKEY|ben|p.run, p.step, p.unit, 1, 1, p.person, 'nobody', p.content, 'passed'",
        "FOREIGNKEY|ben|p.run, p.step, p.unit, 1, 2, p.person, 'ben', p.content, 'passed'",
        "NOTNULL|ben|p.run, p.step, p.unit, 1, 1, NULL, 'ben', p.content, 'passed'",
        "NOTNULL|ben|p.run, p.step, p.unit, 1, 1, p.person, NULL, p.content, 'passed'",
        "NOTNULL|ben|NULL, p.step, p.unit, 1, 1, p.person, 'ben', p.content, 'passed'",
        "NOTNULL|ben|p.run, p.step, NULL, 1, 1, p.person, 'ben', p.content, 'passed'",
        "NOTNULL|ben|p.run, p.step, p.unit, 1, 1, p.person, 'ben', NULL, 'passed'",
      })
  void refusesItByTheConstraintsAlone(String attack) throws Exception {
    String[] part = attack.split("\\|", 3);
    try (RawSql attacker = new RawSql(file)) {
      attacker.run("PRAGMA foreign_keys = 1");
      attacker.run("BEGIN");
      attacker.run("DROP TRIGGER checked_rules");
      attacker.run("DROP TRIGGER checked_once");
      assertEquals("CONSTRAINT_" + part[0], attacker.refusal(check(part[1], part[2])));
      attacker.run("ROLLBACK");
    }
    assertTrue(verified().sound());
  }

  /** The statement is one that is taken when nothing about it is false. */
  @Test
  void takesATrueOneFromASignatureOfBens() throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      attacker.run("PRAGMA foreign_keys = 1");
      attacker.run("BEGIN");
      String checks = attacker.text("SELECT count(*) FROM checked");
      attacker.run(
          check("ben", "p.run, p.step, p.unit, 1, 1, p.person, 'ben', p.content, 'passed'"));
      assertEquals(
          Integer.parseInt(checks) + 1,
          Integer.parseInt(attacker.text("SELECT count(*) FROM checked")));
      attacker.run("ROLLBACK");
    }
  }

  private static String check(String signer, String columns) {
    return "INSERT INTO checked SELECT s.seq, "
        + columns
        + ", 0 FROM performed p, signature s WHERE p.step = 'close' AND s.seq = (SELECT max(seq)"
        + " FROM signature WHERE meaning = 'checked' AND person = '"
        + signer
        + "' AND seq NOT IN (SELECT seq FROM checked))";
  }
}
