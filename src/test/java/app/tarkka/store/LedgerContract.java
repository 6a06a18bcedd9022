package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.HashChain;
import app.tarkka.ledger.LedgerEntry;
import app.tarkka.run.Result;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class LedgerContract extends PortContract {

  @Test
  void chainsEveryRowToTheOneBefore() {
    TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho")
        .enter("cho", "wash");

    byte[] previous = HashChain.beginning();
    long sequence = 0;
    for (LedgerEntry row : rows()) {
      assertEquals(++sequence, row.sequence());
      assertArrayEquals(previous, row.previous());
      assertArrayEquals(HashChain.hash(sequence, previous, row.idem(), row.body()), row.hash());
      previous = row.hash();
    }
    assertEquals(sequence, shop.ledger().head().sequence());
    assertArrayEquals(previous, shop.ledger().head().hash());
  }

  @Test
  void keepsBodiesCanonicalAndNamesOutOfThem() {
    TestRun.start(shop, shop.effective(TestContents.sandwich()), "Secret subject", "cho");

    for (LedgerEntry row : rows()) {
      String body = new String(row.body(), StandardCharsets.UTF_8);
      assertEquals(CanonicalJson.text(JsonText.object(row.body())), body);
      assertFalse(body.contains("Secret subject"), body);
      assertFalse(body.contains("\"Cho\""), body);
    }
  }

  @Test
  void verifiesAWholeLibraryAndTellsHowFarItIs() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    run.enter("cho", TestRun.key("weigh", 1), new Result.Written("80"));
    run.hand("cho", TestRun.key("weigh", 1));
    run.check("ben", "cho", TestRun.key("weigh", 1));
    List<Long> progress = new ArrayList<>();

    var verification = shop.ledger().verify(progress::add);

    assertEquals(List.of(), verification.found());
    assertEquals(shop.ledger().head().sequence(), verification.rows());
    assertEquals(verification.rows(), progress.getLast());
    assertEquals(shop.ledger().head().digest().hex(), verification.head().digest().hex());
  }

  @Test
  void stopsVerifyingWhenToldTo() {
    IllegalStateException enough = new IllegalStateException("enough");

    assertEquals(
        enough,
        assertThrows(
            IllegalStateException.class,
            () ->
                shop.ledger()
                    .verify(
                        sequence -> {
                          throw enough;
                        })));
    shop.signIn("ana");
  }

  private List<LedgerEntry> rows() {
    List<LedgerEntry> rows = new ArrayList<>();
    shop.ledger().forEach(rows::add);
    return rows;
  }
}
