package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.font.SystemFonts;
import app.tarkka.paper.layout.FillIn;
import app.tarkka.paper.layout.Millimetres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfQualityTest {

  private static Paper torque(PaperSize size) {
    return ChecklistSheet.of(
        Sheets.effective(Sheets.torque()), Sheets.onPaper(size), Pictures.NONE);
  }

  @Test
  void embedsAPartOfEveryFont() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(torque(PaperSize.A4).pdf())) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font::getName);
          assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), () -> "whole font " + font.getName());
        }
      }
    }
  }

  @Test
  void isTaggedAndSaysItsTitleAndLanguage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(torque(PaperSize.A4).pdf())) {
      var catalog = pdf.getDocumentCatalog();
      assertEquals("en", catalog.getLanguage());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertNotNull(catalog.getStructureTreeRoot());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertNotNull(catalog.getMetadata());
      assertEquals(
          "QC-004 Flange assembly DN 80: torque, gap and leak test",
          pdf.getDocumentInformation().getTitle());
    }
  }

  /** LibreOffice takes 2,130 bytes for such a page, without tags and without a code. */
  @Test
  void aPageOfManyTakesLittleMoreThanItsWords() throws IOException {
    Random random = new Random(3);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      StringBuilder text = new StringBuilder();
      for (int letter = 0; letter < 80; letter++) {
        text.append(letter % 8 == 7 ? ' ' : (char) ('a' + random.nextInt(20)));
      }
      steps.add(Sheets.step("s" + i, text.toString()).build());
    }
    Content content = Content.of(Kind.CHECKLIST, "QC-1", "Long", List.of(Section.of("A", steps)));
    Paper paper =
        ChecklistSheet.of(Sheets.effective(content), Sheets.onPaper(PaperSize.A4), Pictures.NONE);
    int letters = 80 * steps.size() / paper.pages();
    int taken = paper.pdf().length / paper.pages();
    // A letter of twenty takes 0.6 of a byte at best.
    assertTrue(taken - 0.6 * letters < 2_000, taken + " bytes for " + letters + " letters");
  }

  @Test
  void hasABookmarkForEachSection() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(torque(PaperSize.A4).pdf())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        assertNotNull(item.findDestinationPage(pdf));
      }
      assertEquals(List.of("Prepare", "Tighten and measure"), titles);
    }
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void drawsBoxesLargeEnoughAndInsideTheMargins(PaperSize size) {
    Paper paper = torque(size);
    for (FillIn box : paper.fillIns()) {
      float width = Math.round(box.width() * 100) / 100f;
      float height = Math.round(box.height() * 100) / 100f;
      switch (box.what()) {
        case "value" -> assertTrue(width >= 30 && height >= 10, box::toString);
        case "sign" -> assertTrue(width >= 60 && height >= 12, box::toString);
        case String what when what.matches("tick|inspected|option-\\d+") ->
            assertTrue(width == 5 && height == 5, box::toString);
        default -> assertTrue(height >= 10, box::toString);
      }
      assertTrue(box.x() >= 19.9 && box.x() + box.width() <= size.width() - 14.9, box::toString);
      assertTrue(box.y() >= 16 && box.y() + box.height() <= size.height() - 16, box::toString);
    }
  }

  @Test
  void boxesDoNotTouchOneAnother() {
    List<FillIn> boxes = torque(PaperSize.A4).fillIns();
    for (FillIn one : boxes) {
      for (FillIn other : boxes) {
        if (one != other && one.page() == other.page()) {
          boolean apart =
              one.x() + one.width() <= other.x() + 0.01
                  || other.x() + other.width() <= one.x() + 0.01
                  || one.y() + one.height() <= other.y() + 0.01
                  || other.y() + other.height() <= one.y() + 0.01;
          assertTrue(apart, () -> one + " and " + other);
        }
      }
    }
  }

  @Test
  void namesTheCharactersThatNoFontHas() throws IOException {
    Content content =
        Content.of(
            Kind.CHECKLIST,
            "QC-1",
            "Café ≤ ≥ ± ° µ · × ✓ ✕ ☐ é ä ö å ñ",
            List.of(Section.of("", List.of(Sheets.step("one", "Read 扭矩 aloud.").build()))));
    Paper without =
        ChecklistSheet.of(Sheets.effective(content), Sheets.onPaper(PaperSize.A4), Pictures.NONE);
    assertEquals(2, without.missing().codePoints().size());
    String text = Pdf.flat(without.pdf());
    assertTrue(text.contains("U+626D, U+77E9"), text);
    assertTrue(text.contains("Café ≤ ≥ ± ° µ · × ✓ ✕ ☐ é ä ö å ñ"), text);
  }

  @Test
  void asksTheComputersFontsForWhatTheBundledOnesLack() throws Exception {
    SystemFonts installed = SystemFonts.installed(System.getenv());
    if (installed.files().isEmpty()) {
      System.out.println("No font for Chinese is installed here: its fallback was not tried");
      return;
    }
    Content content =
        Content.of(
            Kind.CHECKLIST,
            "QC-1",
            "扭矩检查",
            List.of(Section.of("", List.of(Sheets.step("one", "用扭矩扳手拧紧螺栓。").build()))));
    PrintJob job = Sheets.onPaper(PaperSize.A4).with(installed);
    Paper paper = ChecklistSheet.of(Sheets.effective(content), job, Pictures.NONE);
    Pdf.pages("chinese", paper.pdf());
    assertTrue(paper.missing().none());
    assertTrue(Pdf.flat(paper.pdf()).contains("用扭矩扳手拧紧螺栓。"));
    assertFalse(Pdf.flat(paper.pdf()).contains("U+"));
    PdfStandards.kept(paper.pdf());
  }

  @Test
  void millimetresAreExact() {
    assertEquals(595.28f, mm(210), 0.01f);
    assertEquals(210f, Millimetres.toMillimetres(mm(210)), 0.001f);
  }

  @Test
  void lettersThatRunFromRightToLeftAreNamedAndNotPrintedBackwards() throws IOException {
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-1",
            "Hands",
            List.of(
                Section.of(
                    "Do",
                    List.of(
                        Sheets.step("s1", "Wash (\u05e9\u05dc\u05d5\u05dd) \u0633\u0644")
                            .build()))));
    Paper paper =
        ProcedureSheet.of(Sheets.effective(content), Sheets.onPaper(PaperSize.A4), Pictures.NONE);

    assertEquals(Set.of(0x5e9, 0x5dc, 0x5d5, 0x5dd, 0x633, 0x644), paper.missing().codePoints());
    String words = Pdf.flat(paper.pdf());
    assertFalse(words.contains("\u05e9"), words);
    assertTrue(words.contains("run from right to left"), words);
  }
}
