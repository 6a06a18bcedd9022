package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Revision;
import app.tarkka.document.reading.ReadingControl;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.testkit.OtherVerifier;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows that say of people what they could not have done: who had left started a run or was shown
 * results, or signed for a translation that nobody had approved. Both verifiers find them.
 */
final class WhoWasThereAttackTest {
  @TempDir static Path folder;
  private static Path library = Path.of("");
  private static LanguageRead ofAnother = new LanguageRead("fi", "");

  @BeforeAll
  static void aShopThatDiaAndChoLeft() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      ShopDay day = new ShopDay(shop);
      RunId run = day.checked("Order 1", "81.75", "77.25");
      shop.runService()
          .perform(
              run,
              new RunCommand.ShowResults(day.key(run, ShopDay.WEIGH)),
              shop.signIn("dia"),
              Optional.empty());
      Revision read = shop.documents().effective(day.sandwich()).orElseThrow();
      LanguageRead finnish = TestTranslation.approved(shop, read, "fi").read();
      ofAnother =
          TestTranslation.approved(
                  shop,
                  shop.effective(
                      TestContents.sandwich().toBuilder().code("SOP-9").title("Other").build()),
                  "fi")
              .read();
      assertEquals(
          Optional.empty(),
          new ReadingControl(
                  shop.documents(),
                  shop.library().readings(),
                  shop.people(),
                  shop.clock(),
                  shop.seat())
              .acknowledge(
                  read.document(),
                  read.hash(),
                  Optional.of(finnish),
                  shop.sign("ben", Meaning.ACKNOWLEDGED)));
      shop.deactivate("dia", "ana");
      shop.deactivate("cho", "ana");
      library = shop.file();
    }
    assertEquals(0, CommandRun.on(library, "verify").exit());
    Optional<OtherVerifier> other = OtherVerifier.of(library);
    other.ifPresent(it -> assertEquals(0, it.exit(), it.out()));
  }

  @Test
  void whoHadLeftStartsARun() throws Exception {
    Path copy = Tampering.copy(library, "started.tarkka");
    try (Forging ledger = new Forging(copy)) {
      String run = ledger.text("SELECT id FROM run LIMIT 1");
      ledger.append(ledger.body("run-started", run).replace(run, "forged"));
    }
    bothFind(copy, "cho is not active");
  }

  @Test
  void whoHadLeftIsShownResults() throws Exception {
    Path copy = Tampering.copy(library, "shown.tarkka");
    try (Forging ledger = new Forging(copy)) {
      ledger.append(ledger.body("results-shown", "dia"));
    }
    bothFind(copy, "dia is not active");
  }

  @Test
  void somebodySignsForATranslationOfSomethingElse() throws Exception {
    Path copy = Tampering.copy(library, "translation.tarkka");
    try (Forging ledger = new Forging(copy)) {
      String body = ledger.body("acknowledged", "ben");
      String hash = ledger.text("SELECT translation FROM acknowledged");
      ledger.append(body.replace("ben", "ana").replace(hash, ofAnother.translation()));
    }
    bothFind(copy, "signs for a translation that nobody had approved");
  }

  @Test
  void theTimeOfASignatureIsMoved() throws Exception {
    bothFind(
        Tampering.copy(library, "later.tarkka", "UPDATE acknowledged SET at = at + 1"),
        "the table acknowledged differs");
  }

  private static void bothFind(Path file, String python) throws Exception {
    CommandRun run = CommandRun.on(file, "verify");
    assertEquals(1, run.exit(), run.all());
    Optional<OtherVerifier> other = OtherVerifier.of(file);
    other.ifPresent(it -> assertTrue(it.exit() == 1 && it.out().contains(python), it.out()));
  }
}
