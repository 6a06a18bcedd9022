package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.paper.Letterhead;
import app.tarkka.paper.Pace;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import app.tarkka.run.RunLabel;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several copies that lie on benches each comes back as itself. */
final class CopiesPrintedTest {
  @TempDir private Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private final Office office = new Office();
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void eachCopyThatIsFilledInHasAnIdOfItsOwnAndIsEntered() {
    PrintPreviewModel model = checklist();
    model.printer().copiesProperty().set(3);

    model.print();

    assertEquals(3, office.papers.size());
    List<String> ids = ids();
    assertEquals(3, ids.stream().distinct().count());
    assertTrue(office.orders.stream().allMatch(order -> order.copies() == 1));
    assertEquals(
        ids.reversed(),
        shop.library().sheets().all().stream().map(KeptSheet::id).toList(),
        "each was entered when the printer had taken it");
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
    assertEquals(Said.Kind.DONE, model.saidProperty().get().orElseThrow().kind());
  }

  @Test
  void aPrinterThatGoesAwayAfterTheFirstLeavesThatOneEnteredAndSaysSo() {
    PrintPreviewModel model = checklist();
    model.printer().copiesProperty().set(3);
    office.takes = 1;

    model.print();

    assertEquals(1, shop.library().sheets().all().size());
    Said said = model.saidProperty().get().orElseThrow();
    assertEquals(Said.Kind.WARNING, said.kind());
    assertTrue(said.text().endsWith("One copy before it was taken and entered."), said.text());
  }

  @Test
  void labelsAreCopiedByThePrinter() {
    shop.effective(TestContents.sandwich());
    PrintPreviewModel model = model(sources().labels(List.of(new RunLabel("SOP-001", "Order 1"))));
    model.printer().copiesProperty().set(3);

    model.print();

    assertEquals(List.of(3), office.orders.stream().map(PrintOrder::copies).toList());
    assertEquals(List.of(), shop.library().sheets().all());
  }

  private PrintPreviewModel checklist() {
    Revision revision = shop.effective(TestContents.sandwich());
    return model(sources().document(revision.document()));
  }

  private PrintPreviewModel model(PrintSource source) {
    return new PrintPreviewModel(workbench.get(), source, office, () -> PaperSize.A4);
  }

  private List<String> ids() {
    return office.papers.stream().map(paper -> paper.job().sheet().value()).toList();
  }

  private PrintSources sources() {
    return new PrintSources(
        new PrintServices(
            shop.documents(),
            shop.library().translations(),
            shop.library().readings(),
            shop.library().manuals(),
            shop.library().sheets(),
            shop.runs(),
            shop.people(),
            shop.ledger(),
            shop.seat(),
            shop.clock(),
            new Random(7),
            SheetLanguage.ENGLISH,
            shop.outgoing(Optional::empty),
            () -> "Corner Shop",
            () -> Letterhead.NONE));
  }

  /** Takes so many jobs, and then is switched off. */
  private static final class Office implements Printers {
    private final List<Paper> papers = new ArrayList<>();
    private final List<PrintOrder> orders = new ArrayList<>();
    private int takes = Integer.MAX_VALUE;

    @Override
    public List<String> names() {
      return List.of("Office");
    }

    @Override
    public PrinterOffer offer(String printer) {
      return PrinterOffer.NOTHING;
    }

    @Override
    public void print(String printer, Paper paper, PrintOrder order, Pace.Listener pace)
        throws PrintingFailed {
      if (papers.size() == takes) {
        throw new PrintingFailed("switched off");
      }
      papers.add(paper);
      orders.add(order);
    }
  }
}
