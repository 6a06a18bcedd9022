package app.tarkka.paper.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.record.RunStoryPaper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private static final float SCANNED = 200;

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
  void readsTheSheetBackFromItsCode() throws NotFoundException {
    Paper paper =
        ChecklistSheet.of(
            Sheets.effective(Sheets.sandwich()), Sheets.onPaper(PaperSize.LETTER), Pictures.NONE);
    assertEquals("TARKKA:S/7K3M-2Q9X/SOP-012/3/1", decode(paper, 0));
  }

  @Test
  void readsTheDigestBackFromTheRecordsCode() throws NotFoundException {
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

  /** As a scanner sees it: 200 dpi on white. */
  private static String decode(Paper paper, int page) throws NotFoundException {
    try (Preview preview = Preview.of(paper)) {
      BufferedImage drawn = preview.page(page, SCANNED).orElseThrow();
      BufferedImage white =
          new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = white.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, white.getWidth(), white.getHeight());
      graphics.drawImage(drawn, 0, 0, null);
      graphics.dispose();
      int[] pixels =
          white.getRGB(0, 0, white.getWidth(), white.getHeight(), null, 0, white.getWidth());
      LuminanceSource source = new RGBLuminanceSource(white.getWidth(), white.getHeight(), pixels);
      Result[] found =
          new QRCodeMultiReader()
              .decodeMultiple(
                  new BinaryBitmap(new HybridBinarizer(source)),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      assertEquals(1, found.length);
      return found[0].getText();
    }
  }
}
