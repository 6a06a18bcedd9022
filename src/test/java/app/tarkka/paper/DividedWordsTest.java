package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.paper.checklist.ProcedureSheet;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A word that a line divides is still one word for whoever searches, copies or listens. */
class DividedWordsTest {
  private static final String WORDS =
      "Kylmäkuljetuksen lämpötilanmittauspöytäkirja täytetään omavalvontasuunnitelman "
          + "poikkeamailmoitusmenettelyn mukaisesti jäähdytysajankohtaseurannassa. ";

  @Test
  void itsHyphenIsSoftWhenReadBack() throws Exception {
    Paper paper = printed("fi", SheetLanguage.FINNISH);

    PdfStandards.kept(paper.pdf());
    String text = String.join("", Pdf.pages("divided", paper.pdf()));
    assertFalse(text.contains("-\n"), text);
    assertEquals(3, softHyphens(paper));
  }

  @Test
  void itIsDividedByTheDocumentsLanguage() throws Exception {
    assertEquals(3, softHyphens(printed("fi", SheetLanguage.ENGLISH)));
    assertEquals(0, softHyphens(printed("de", SheetLanguage.FINNISH)));
  }

  /** How many hyphens are marked as standing for a soft one (ISO 32000-1, 14.8.2.2.3). */
  private static long softHyphens(Paper paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      return new PDFStreamParser(document.getPage(0))
          .parse().stream()
              .filter(COSDictionary.class::isInstance)
              .map(token -> ((COSDictionary) token).getString(COSName.ACTUAL_TEXT))
              .filter("\u00AD"::equals)
              .count();
    }
  }

  private static Paper printed(String language, SheetLanguage own) {
    Section text = new Section("Mitä", 2, WORDS.repeat(4), List.of(), List.of());
    Content content =
        Content.of(Kind.PROCEDURE, "QC-77", "Pitkät sanat", List.of(text)).toBuilder()
            .language(language)
            .build();
    return ProcedureSheet.of(
        Sheets.effective(content), Sheets.onPaper(PaperSize.A4).in(own), Pictures.NONE);
  }
}
