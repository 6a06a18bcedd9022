package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.font.SystemFonts;
import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is printed can be archived, and read without being seen. */
class PdfStandardsTest {
  private static final String LISTS =
      """
      Look for these:

      - cracks
        1. at the rim
        2. at the handle
      - stains

      > Ask when in doubt.

      | part | limit |
      |---|---|
      | rim | 2 mm |

      ```
      line
      ```
      """;

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void aChecklistKeepsTheStandards(PaperSize size) throws Exception {
    PdfStandards.kept(
        ChecklistSheet.of(Sheets.effective(Sheets.torque()), Sheets.onPaper(size), Pictures.NONE)
            .pdf());
  }

  @Test
  void aLongOneKeepsThem() throws Exception {
    PdfStandards.kept(
        ChecklistSheet.of(
                Sheets.effective(Sheets.nasty()), Sheets.onPaper(PaperSize.A4), Pictures.NONE)
            .pdf());
  }

  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void aProcedureKeepsThemInEachLanguage(SheetLanguage language) throws Exception {
    PrintJob job = Sheets.onPaper(PaperSize.A4).in(language);
    PdfStandards.kept(
        ProcedureSheet.of(Sheets.effective(Sheets.sandwich()), job, Pictures.NONE).pdf());
  }

  @Test
  void listsTablesQuotesAndCodeKeepThem() throws Exception {
    Content content = content("Cup <1> & \"2\"", LISTS);
    PdfStandards.kept(
        ProcedureSheet.of(Sheets.effective(content), Sheets.onPaper(PaperSize.A4), Pictures.NONE)
            .pdf());
  }

  @Test
  void charactersThatNoFontHasKeepThem() throws Exception {
    Content content = content("\uE000 private", "Read 扭矩 aloud, with a\u0007 bell.");
    Paper paper =
        ProcedureSheet.of(
            Sheets.effective(content),
            Sheets.onPaper(PaperSize.A4).with(SystemFonts.NONE),
            Pictures.NONE);
    assertEquals(3, paper.missing().codePoints().size());
    PdfStandards.kept(paper.pdf());
  }

  @Test
  void picturesOfTelephonesPrintShopsAndScreensKeepThem() throws Exception {
    Map<String, byte[]> pictures =
        Map.of(
            "0".repeat(64), TestPictures.telephone(6),
            "1".repeat(64), TestPictures.printShop(40, 30),
            "2".repeat(64), TestPictures.png(40, 30, Color.RED));
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Gearbox",
            List.of(
                Section.of(
                    "Front",
                    List.of(
                        Sheets.step("s1", "Look at it.")
                            .media(
                                pictures.keySet().stream()
                                    .sorted()
                                    .map(hash -> new Media("front.jpg", hash))
                                    .toList())
                            .build()))));
    PdfStandards.kept(
        ProcedureSheet.of(
                Sheets.effective(content),
                Sheets.onPaper(PaperSize.A4),
                hash -> Optional.ofNullable(pictures.get(hash)))
            .pdf());
  }

  private static Content content(String title, String text) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-001",
        title,
        List.of(new Section("Look", 2, text, List.of(), List.of(Sheets.step("s1", text).build()))));
  }
}
