package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody with plain SQL and another program's settings: the triggers refuse (trust.md 12). What
 * holds for every table alike is in {@link ProtectedTablesTest}.
 */
class AttackTest extends AttackedLibrary {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exists|INSERT OR REPLACE INTO ledger SELECT max(seq) + 1, (SELECT idem FROM ledger WHERE"
            + " seq = 2), hash, randomblob(32), x'7b7d' FROM ledger",
        "exists|INSERT OR REPLACE INTO ledger SELECT seq + 1, 'n', hash, (SELECT hash FROM ledger"
            + " WHERE seq = 2), x'7b7d' FROM ledger ORDER BY seq DESC LIMIT 1",
        "exists|INSERT INTO ledger SELECT seq, idem, prev, hash, x'7b7d' FROM ledger WHERE seq = 2"
            + " ON CONFLICT (seq) DO UPDATE SET body = excluded.body",
        "exists|INSERT INTO ledger SELECT seq, idem, prev, hash, x'7b7d' FROM ledger WHERE seq = 2"
            + " ON CONFLICT DO NOTHING",
        "sequence|INSERT INTO ledger VALUES (NULL, 'n', zeroblob(32), randomblob(32), x'7b7d')",
        "sequence|INSERT INTO ledger SELECT seq + 2, 'n', hash, randomblob(32), body FROM ledger"
            + " ORDER BY seq DESC LIMIT 1",
        "previous|INSERT INTO ledger SELECT seq + 1, 'n', prev, randomblob(32), body FROM ledger"
            + " ORDER BY seq DESC LIMIT 1",
        "CONSTRAINT_CHECK|INSERT INTO ledger SELECT seq + 1, 'n', hash, randomblob(16), body FROM"
            + " ledger ORDER BY seq DESC LIMIT 1",
        "exists|INSERT OR REPLACE INTO performed SELECT run, step, unit, attempt, entry, 'ben',"
            + " content, 1, 0 FROM performed WHERE step = 'weigh'",
        "exists|INSERT OR REPLACE INTO performed SELECT run, step, unit, attempt, entry + 1, 'ana',"
            + " content, seq, 0 FROM performed WHERE step = 'weigh'",
        "exists|INSERT OR REPLACE INTO frozen SELECT hash, kind, code, title, language, verifies,"
            + " x'7b7d', folded, code_key, verifies_key FROM frozen",
        "append-only|UPDATE blob SET bytes = x'41'",
        "append-only|UPDATE blob SET salt = x'', bytes = x''",
      })
  void refusesToRewriteWhatWasRecorded(String attack) throws Exception {
    String sql = attack.substring(attack.indexOf('|') + 1);
    long head = verified().head().sequence();
    try (RawSql attacker = new RawSql(file)) {
      assertEquals(attack.substring(0, attack.indexOf('|')), attacker.refusal(sql), sql);
    }
    assertTrue(verified().sound());
    assertEquals(head, verified().head().sequence());
  }

  @Test
  void refusesCompletionWithoutItsChecks() throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      assertEquals(
          "checks-missing",
          attacker.refusal(
              "INSERT INTO run_end SELECT run, 'completed', 'cho', (SELECT max(seq) FROM ledger)"
                  + " FROM handed_over LIMIT 1"));
    }
  }
}
