package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Nobody opened the library since: what a command says is in force follows the clock alone. */
class EffectiveByCommandTest {
  private static final Content BETTER =
      TestContents.sandwich().toBuilder().title("Toasted ham sandwich").build();

  @TempDir Path folder;

  @Test
  void everyCommandGoesByTheNewRevisionFromItsInstantOn() throws IOException {
    Path library = libraryWithTheNextFrom(Instant.parse("2026-04-01T05:00:00Z"));

    JsonNode row = CommandRun.on(library, "list", "--json").json().get(0);

    assertEquals(2, row.get("effectiveRevision").asInt());
    assertEquals("effective", row.get("newestState").asString());
    assertFalse(row.has("effectiveFrom"));
    assertTrue(exported(library).contains("Toasted"));
    assertFalse(printed(library).contains("Effective from"));
    assertTrue(printed(library).contains("Toasted"));
    assertEquals(0, CommandRun.on(library, "verify").exit());
  }

  @Test
  void everyCommandGoesByTheOldOneBefore() throws IOException {
    Path library = libraryWithTheNextFrom(Instant.parse("2199-04-01T05:00:00Z"));

    JsonNode row = CommandRun.on(library, "list", "--json").json().get(0);

    assertEquals(1, row.get("effectiveRevision").asInt());
    assertEquals("approved", row.get("newestState").asString());
    assertEquals("2199-04-01T05:00:00Z", row.get("effectiveFrom").asString());
    assertTrue(CommandRun.on(library, "list").out().contains("(Rev 2 from 2199-04-01T05:00:00Z)"));
    assertFalse(exported(library).contains("Toasted"));
  }

  @Test
  void aSheetOfWhatIsNotInForceYetSaysFromWhen() throws IOException {
    Path library = folder.resolve("shop.tarkka");
    try (TestLibrary shop = TestLibrary.in(folder)) {
      DocumentId ham = shop.draft(BETTER).document();
      approve(shop, ham, Instant.parse("2199-04-01T05:00:00Z"));
    }

    String sheet = printed(library);

    assertTrue(sheet.contains("Effective from 1 Apr 2199") || sheet.contains("2199-04-01"), sheet);
    assertTrue(sheet.contains("not yet effective"), sheet);
  }

  private Path libraryWithTheNextFrom(Instant due) {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      DocumentId ham = shop.effective(TestContents.sandwich()).document();
      shop.documents().saveDraft(ham, BETTER, TestLibrary.id("dia"), shop.clock().instant());
      approve(shop, ham, due);
    }
    return folder.resolve("shop.tarkka");
  }

  private static void approve(TestLibrary shop, DocumentId ham, Instant due) {
    assertEquals(
        Optional.empty(),
        shop.documentControl().submit(ham, "Toasted", true, shop.sign("dia", Meaning.AUTHORED)));
    assertEquals(
        Optional.empty(),
        shop.documentControl().approve(ham, Optional.of(due), shop.sign("ana", Meaning.APPROVED)));
  }

  private String exported(Path library) throws IOException {
    CommandRun.on(library, "export", "SOP-001", "--out", folder.resolve("out").toString());
    return Files.readString(folder.resolve("out/SOP-001.json"));
  }

  private String printed(Path library) throws IOException {
    Path sheet = folder.resolve("sheet.pdf");
    CommandRun.on(library, "print", "checklist", "SOP-001", "--out", sheet.toString());
    try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
