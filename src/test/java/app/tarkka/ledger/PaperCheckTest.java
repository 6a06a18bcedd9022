package app.tarkka.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaperCheckTest {
  @TempDir private Path folder;
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void digestOfAnEarlierHeadStillMatches() {
    ShopDay day = new ShopDay(shop);
    Head printed = shop.ledger().head();
    day.open("Order 1");

    assertEquals(
        PaperCheck.Outcome.MATCHES, compare(printed.sequence(), printed.digest().groups()));
    assertEquals(
        PaperCheck.Outcome.MATCHES,
        compare(
            printed.sequence(),
            printed.digest().groups().toLowerCase(Locale.ROOT).replace("-", " ")));
    assertEquals(
        PaperCheck.Outcome.DIFFERS, compare(printed.sequence() - 1, printed.digest().groups()));
  }

  @Test
  void slipOfThePenIsToldFromAChangedLedger() {
    Head printed = shop.ledger().head();
    String groups = printed.digest().groups();
    char first = groups.charAt(0) == '7' ? '8' : '7';

    assertEquals(
        PaperCheck.Outcome.MISCOPIED, compare(printed.sequence(), first + groups.substring(1)));
    assertEquals(PaperCheck.Outcome.MISCOPIED, compare(printed.sequence(), ""));
  }

  @Test
  void numberBeyondTheEndSaysSo() {
    Head printed = shop.ledger().head();

    assertEquals(
        PaperCheck.Outcome.NO_SUCH_ROW, compare(printed.sequence() + 1, printed.digest().groups()));
  }

  private PaperCheck.Outcome compare(long sequence, String digest) {
    return PaperCheck.of(shop.ledger(), sequence, digest, _ -> {});
  }
}
