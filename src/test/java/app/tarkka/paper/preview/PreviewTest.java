package app.tarkka.paper.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.ScannedPaper;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.record.RunStoryPaper;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewTest {
  @Test
  void showsPagesAtTheirSize() {
    Paper paper =
        ChecklistSheet.of(
            Sheets.effective(Sheets.sandwich()), Sheets.onPaper(PaperSize.A4), Pictures.NONE);
    try (Preview preview = Preview.of(paper)) {
      assertEquals(1, preview.pages());
      BufferedImage page = preview.page(0, 72).orElseThrow();
      assertEquals(595, page.getWidth());
      assertEquals(841, page.getHeight());
    }
  }

  @Test
  void readsTheSheetBackFromItsCode() {
    Paper paper =
        ChecklistSheet.of(
            Sheets.effective(Sheets.sandwich()), Sheets.onPaper(PaperSize.LETTER), Pictures.NONE);
    assertEquals("TARKKA:S/7K3M-2Q9X/SOP-012/3/1", decode(paper, 0));
  }

  @Test
  void readsTheDigestBackFromTheRecordsCode() {
    RunStoryPaper record = RunStoryPaper.finished();
    assertEquals(
        "TARKKA:V/"
            + record.head().sequence()
            + "/"
            + record.head().digest().hex().toUpperCase(java.util.Locale.ROOT),
        decode(record.paper(), record.paper().pages() - 1));
  }

  @Test
  void saysWhenThePrinterIsGone() {
    Paper paper =
        ChecklistSheet.of(
            Sheets.effective(Sheets.sandwich()), Sheets.onPaper(PaperSize.A4), Pictures.NONE);
    assertThrows(
        Printers.PrintingFailed.class,
        () -> new InstalledPrinters().print("No such printer", paper));
  }

  private static String decode(Paper paper, int page) {
    List<String> found = ScannedPaper.codes(paper, page);
    assertEquals(1, found.size());
    return found.getFirst();
  }
}
