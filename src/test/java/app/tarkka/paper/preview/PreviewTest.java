package app.tarkka.paper.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Revision;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.ScannedPaper;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetLayout;
import app.tarkka.paper.SheetMark;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.RegisterSheet;
import app.tarkka.paper.reading.AcknowledgementSheet;
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
    SheetMark mark = SheetMark.read(decode(paper, 0)).orElseThrow();
    SheetLayout layout = paper.layout().orElseThrow();
    assertEquals(new SheetMark("7K3M-2Q9X", "SOP-012", 3, 1, layout.shortHash()), mark);
    assertEquals(paper.fillIns(), layout.places());
  }

  @Test
  void everyPageOfWhatIsFilledInNamesItselfAndTheLayout() {
    Revision torque = Sheets.effective(Sheets.torque());
    PrintedWording original = PrintedWording.original(torque.content());
    PrintJob job = Sheets.onPaper(PaperSize.A4);
    for (Paper paper :
        List.of(
            ChecklistSheet.of(torque, job, Pictures.NONE),
            RegisterSheet.of(torque, original, job),
            AcknowledgementSheet.of(
                torque, original, ReadingMatrix.of(List.of(), List.of(), List.of()), job))) {
      String layout = paper.layout().map(SheetLayout::shortHash).orElse("");
      for (int page = 0; page < paper.pages(); page++) {
        SheetMark mark = SheetMark.read(decode(paper, page)).orElseThrow();
        assertEquals(page + 1, mark.page(), paper.title());
        assertEquals(layout, mark.layout(), paper.title());
      }
    }
  }

  @Test
  void theSameSheetHasTheSameLayoutWheneverItIsPrinted() {
    PrintJob job = Sheets.onPaper(PaperSize.A4);
    Paper first = ChecklistSheet.of(Sheets.effective(Sheets.sandwich()), job, Pictures.NONE);
    Paper later =
        ChecklistSheet.of(
            Sheets.effective(Sheets.sandwich()),
            new PrintJob(
                job.page(),
                job.language(),
                new SheetId("ABCD-EFGH"),
                job.entry(),
                job.at().plusSeconds(86_400),
                job.zone(),
                job.by(),
                job.shop(),
                job.letterhead(),
                job.fonts(),
                job.copy()),
            Pictures.NONE);
    Paper letter =
        ChecklistSheet.of(
            Sheets.effective(Sheets.sandwich()), Sheets.onPaper(PaperSize.LETTER), Pictures.NONE);

    assertEquals(first.layout().orElseThrow().hash(), later.layout().orElseThrow().hash());
    assertNotEquals(first.layout().orElseThrow().hash(), letter.layout().orElseThrow().hash());
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
        () ->
            new InstalledPrinters().print("No such printer", paper, PrintOrder.ONCE, (_, _) -> {}));
  }

  private static String decode(Paper paper, int page) {
    List<String> found = ScannedPaper.codes(paper, page);
    assertEquals(1, found.size());
    return found.getFirst();
  }
}
