package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.ShopPaperSetting;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelCommandTest {
  @TempDir Path folder;
  private Path library;
  private Path pdf;

  @BeforeEach
  void shop() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.effective(TestContents.sandwich());
      library = shop.file();
    }
    pdf = folder.resolve("labels.pdf");
  }

  @Test
  void printsALabelForEachSubject() throws Exception {
    CommandRun run = CommandRun.on(library, "label", "sop-001", "Order 1", "Order 2", "--out", pdf);

    assertEquals(0, run.exit(), run.all());
    assertTrue(run.out().contains("1 page"), run.out());
    String words = Pdf.flat(Files.readAllBytes(pdf));
    assertTrue(words.contains("Order 1") && words.contains("Order 2"), words);
    assertTrue(words.contains("SOP-001"), "as the document writes its code");
    assertTrue(words.contains("Ham sandwich"), words);
  }

  @Test
  void goesOnWithAHalfUsedSheet() {
    CommandRun run =
        CommandRun.on(
            library, "label", "SOP-001", "Order 1", "Order 2", "--start", "14", "--out", pdf);
    assertEquals(0, run.exit(), run.all());
    assertTrue(run.out().contains("2 pages"), run.out());

    CommandRun beyond =
        CommandRun.on(library, "label", "SOP-001", "Order 1", "--start", "15", "--out", pdf);
    assertEquals(2, beyond.exit());
    assertTrue(beyond.err().contains("stickers 1 to 14"), beyond.err());
  }

  @Test
  void countsTheStickersOfTheShopsUsualPaper() throws Exception {
    try (TestLibrary shop = TestLibrary.again(library, "later-")) {
      shop.library()
          .recordLibraryEvent(
              new LibraryEvent.SettingChanged(ShopPaperSetting.USUAL, "letter"),
              shop.by(shop.signIn("ana")));
    }
    CommandRun run =
        CommandRun.on(library, "label", "SOP-001", "Order 1", "--start", "14", "--out", pdf);

    assertEquals(2, run.exit(), run.all());
    assertTrue(run.err().contains("A sheet of Letter has the stickers 1 to 10."), () -> run.all());
    assertFalse(Files.exists(pdf));
  }

  @Test
  void writesNothingForACodeThatNoDocumentHas() {
    CommandRun run = CommandRun.on(library, "label", "SOP-9", "Order 1", "--out", pdf);

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("No document has the code SOP-9"), run.err());
    assertFalse(Files.exists(pdf));
  }

  @Test
  void saysThatASubjectIsTooLong() {
    CommandRun run = CommandRun.on(library, "label", "SOP-001", "x".repeat(200), "--out", pdf);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("too long for a label"), run.err());
  }

  @Test
  void printSendsToTheCommandForLabels() {
    CommandRun run = CommandRun.on(library, "print", "label", "SOP-001", "--out", pdf);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("tarkka label"), run.err());
  }
}
