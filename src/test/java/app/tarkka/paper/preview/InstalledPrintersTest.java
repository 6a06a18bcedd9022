package app.tarkka.paper.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;

/** The port by the platform's own printing, with a service that keeps what it is sent. */
class InstalledPrintersTest {
  private final KeptPrintService bench = new KeptPrintService("Bench");
  private final Printers printers = new InstalledPrinters(() -> List.of(bench));
  private final Paper paper =
      ChecklistSheet.of(
          Sheets.effective(Sheets.torque()), Sheets.onPaper(PaperSize.A4), Pictures.NONE);

  @Test
  void aPrinterOffersTheSidesAndTraysThatItHas() {
    assertEquals(List.of("Bench"), printers.names());
    assertEquals(
        List.of(PrintedSides.ONE, PrintedSides.LONG_EDGE), printers.offer("Bench").sides());
    assertEquals(List.of("main", "manual"), printers.offer("Bench").trays());
    assertEquals(PrinterOffer.NOTHING, printers.offer("Gone"));
  }

  @Test
  void everyPageIsSentOnceAndNothingElseIsAskedFor() throws Exception {
    List<String> heard = new ArrayList<>();
    printers.print("Bench", paper, PrintOrder.ONCE, (page, of) -> heard.add(page + "/" + of));

    assertEquals(paper.pages(), bench.pages());
    assertEquals("1/" + paper.pages(), heard.getFirst());
    assertEquals(new Copies(1), bench.asked(Copies.class));
    assertEquals(paper.title(), String.valueOf(bench.asked(JobName.class)));
    assertEquals(null, bench.asked(Sides.class));
  }

  @Test
  void aPageKeepsItsOwnSize() throws Exception {
    printers.print("Bench", paper, PrintOrder.ONCE, (_, _) -> {});
    assertEquals(210 / 25.4 * 72, bench.width(), 0.5);
  }

  @Test
  void copiesPagesSidesAndTrayAreAskedFor() throws Exception {
    PageRange some = PageRange.read("1, 3-4", paper.pages()).orElseThrow();
    printers.print(
        "Bench",
        paper,
        new PrintOrder(3, some, Optional.of(PrintedSides.LONG_EDGE), Optional.of("manual")),
        (_, _) -> {});

    assertEquals(3, bench.pages());
    assertEquals(new Copies(3), bench.asked(Copies.class));
    assertEquals(Sides.TWO_SIDED_LONG_EDGE, bench.asked(Sides.class));
    assertEquals(MediaTray.MANUAL, bench.asked(Media.class));
  }

  @Test
  void aJobEndsAtTheNextPageWhenThatIsAskedFor() {
    assertThrows(
        CancellationException.class,
        () ->
            printers.print(
                "Bench",
                paper,
                PrintOrder.ONCE,
                (page, _) -> {
                  if (page == 2) {
                    throw new CancellationException("enough");
                  }
                }));
    assertEquals(1, bench.pages());
  }

  @Test
  void aPrinterThatIsGoneSaysSo() {
    Printers.PrintingFailed failed =
        assertThrows(
            Printers.PrintingFailed.class,
            () -> printers.print("Gone", paper, PrintOrder.ONCE, (_, _) -> {}));
    assertTrue(String.valueOf(failed.getMessage()).contains("Gone"));
  }
}
