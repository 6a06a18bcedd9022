package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers say to each other is no part of the document, on paper or in a file. */
class CommentsStayInTheLibraryTest {
  @TempDir Path folder;

  @Test
  void noPrintAndNoExportHasAComment() throws IOException {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      DocumentId ham = shop.draft(TestContents.sandwich()).document();
      shop.documentControl().submit(ham, "", true, shop.sign("dia", Meaning.AUTHORED));
      assertEquals(
          Optional.empty(),
          shop.commentControl()
              .write(ham, Optional.of(new StepId("weigh")), "Quibble", shop.signIn("ana")));
      shop.documentControl().approve(ham, shop.sign("ana", Meaning.APPROVED));
    }
    Path library = folder.resolve("shop.tarkka");
    for (String form : new String[] {"json", "markdown"}) {
      Path out = folder.resolve(form);
      CommandRun.on(library, "export", "SOP-001", "--to", form, "--out", out.toString());
      try (var files = Files.list(out)) {
        for (Path file : files.toList()) {
          assertFalse(Files.readString(file).contains("Quibble"), file.toString());
        }
      }
    }
    for (String kind : new String[] {"procedure", "checklist"}) {
      Path sheet = folder.resolve(kind + ".pdf");
      CommandRun.on(library, "print", kind, "SOP-001", "--out", sheet.toString());
      try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
        String text = new PDFTextStripper().getText(document);
        assertTrue(text.contains("Ham sandwich"), text);
        assertFalse(text.contains("Quibble"), text);
      }
    }
  }
}
