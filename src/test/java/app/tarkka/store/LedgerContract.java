package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Body;
import app.tarkka.ledger.HashChain;
import app.tarkka.ledger.LedgerEntry;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.PersonId;
import app.tarkka.run.Result;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
  void recordsThatTheClockWentBackBeforeWhatFollows() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    run.enter("cho", "wash");
    int before = rows().size();
    shop.clock().advance(Duration.ofDays(-1));

    run.enter("cho", "weigh");
    run.enter("cho", "close");

    List<Body> after =
        rows().stream().skip(before).map(row -> Body.read(JsonText.object(row.body()))).toList();
    assertEquals(
        List.of("clock-anomaly", "entry-recorded", "entry-recorded"),
        after.stream().map(Body::type).toList());
    assertEquals(86_400, after.getFirst().fields().fields().integer("seconds"));
    assertEquals(PersonId.TARKKA, after.getFirst().by().person());
    assertEquals(shop.clock().instant(), after.getFirst().by().at());
    assertEquals(4, run.now().history().size());
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  @Test
  void seesTheClockGoBackWhileTheProgramWasNotRunning() {
    shop.reopen();
    int before = rows().size();
    shop.clock().advance(Duration.ofSeconds(-2));

    shop.draft(TestContents.sandwich());
    shop.library()
        .recordLibraryEvent(new LibraryEvent.SettingChanged("rate", "32"), shop.program());

    assertEquals(before + 2, rows().size());
  }

  @Test
  void toleratesAClockThatIsKeptRightByLessThanASecond() {
    int before = rows().size();
    shop.clock().advance(Duration.ofMillis(-999));

    shop.library()
        .recordLibraryEvent(new LibraryEvent.SettingChanged("rate", "32"), shop.program());

    assertEquals(before + 1, rows().size());
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
