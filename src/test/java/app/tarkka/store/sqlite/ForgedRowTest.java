package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.ledger.HashChain;
import app.tarkka.ledger.Ledger.Verification;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody chains to a ledger, verification ends, and finds it. */
class ForgedRowTest extends AttackedLibrary {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "nonsense",
        "{'type':'note-added','event':{'run':'RUN'},'person':'cho','method':'pin','at':'x',"
            + "'offsetMinutes':0}",
        "{'type':'note-added','event':{'run':'RUN'},'person':' ','method':'pin',"
            + "'at':'2026-03-02T09:00:00Z','offsetMinutes':0}",
        "{'type':'note-added','event':{'run':'RUN'},'person':'cho','method':'pin',"
            + "'at':'2026-03-02T09:00:00Z','offsetMinutes':99999999999}",
        "{'type':'note-added','event':{'run':''},'person':'cho','method':'pin',"
            + "'at':'2026-03-02T09:00:00Z','offsetMinutes':0}",
        "{'type':'note-added','event':{'run':'RUN','step':''},'person':'cho','method':'pin',"
            + "'at':'2026-03-02T09:00:00Z','offsetMinutes':0}",
        "{'type':'entry-withdrawn','event':{'run':'RUN','key':{'step':'wash','unit':0,"
            + "'attempt':-1,'entry':9}},'person':'cho','method':'pin',"
            + "'at':'2026-03-02T09:00:00Z','offsetMinutes':0}",
        "{'type':'person-added','event':{'about':'eve','name':{'erasable':'Eve'},'roles':[]},"
            + "'person':'ana','method':'pin','at':'+99999-03-02T09:00:00Z','offsetMinutes':0}",
        "{'type':'resumed','event':{'run':'no-such-run'},'person':'cho','method':'pin',"
            + "'at':'2026-03-02T09:00:00Z','offsetMinutes':0}",
      })
  void isFoundInAChainThatIsWhole(String body) throws Exception {
    Verification before = verified();
    try (RawSql attacker = new RawSql(file)) {
      String run = attacker.text("SELECT id FROM run ORDER BY seq LIMIT 1");
      forge(attacker, before, body.replace('\'', '"').replace("RUN", run));
    }

    Verification after = verified();

    assertTrue(before.sound());
    assertFalse(after.sound());
    assertEquals(before.rows() + 1, after.rows());
  }

  private static void forge(RawSql attacker, Verification before, String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    long sequence = before.rows() + 1;
    byte[] previous = before.head().hash();
    HexFormat hex = HexFormat.of();
    attacker.run(
        "INSERT INTO ledger VALUES (%d, 'forged', x'%s', x'%s', x'%s')"
            .formatted(
                sequence,
                hex.formatHex(previous),
                hex.formatHex(HashChain.hash(sequence, previous, "forged", bytes)),
                hex.formatHex(bytes)));
  }
}
