package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.SheetPart;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.paper.Letterhead;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.person.Authentication;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
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
  private Optional<Authentication> signedIn = Optional.empty();
  private DocumentId document = new DocumentId("none");

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
        "each is entered");
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
    assertEquals(Said.Kind.DONE, model.saidProperty().get().orElseThrow().kind());
  }

  @Test
  void aPrinterThatGoesAwayAfterTheFirstTakesTheOtherBackAndSaysSo() {
    PrintPreviewModel model = checklist();
    model.printer().copiesProperty().set(3);
    office.takes = 1;

    model.print();

    List<KeptSheet> sheets = shop.library().sheets().all();
    assertEquals(
        List.of(SheetState.RETURNED, SheetState.OUT),
        sheets.stream().map(KeptSheet::state).toList());
    assertEquals(
        "Office did not take it (switched off)", sheets.getFirst().ends().getFirst().note());
    Said said = model.saidProperty().get().orElseThrow();
    assertEquals(Said.Kind.WARNING, said.kind());
    assertTrue(said.text().endsWith("One copy before it was taken and entered."), said.text());
  }

  @Test
  void aSheetIsEnteredBeforeThePrinterGetsIt() {
    PrintPreviewModel model = checklist();
    office.before =
        paper ->
            assertTrue(
                shop.library().sheets().find(paper.job().sheet().value()).isPresent(),
                "nobody could take back paper that is out");

    model.print();

    assertEquals(1, office.papers.size());
  }

  @Test
  void aSheetThatTheLedgerRefusesIsNotPrinted() {
    Revision revision = shop.effective(TestContents.sandwich());
    PrintSource source = sources().document(revision.document()).heldBy("Bench 2");
    PageSetup page = PageSetup.upright(PaperSize.A4);
    Composed one = source.compose(SheetKind.CHECKLIST, page, SheetLanguage.ENGLISH);
    Composed other = source.compose(SheetKind.CHECKLIST, page, SheetLanguage.ENGLISH);
    SheetPrinting printing = new SheetPrinting(workbench.get(), office);
    List<String> said = new ArrayList<>();
    for (Composed each : List.of(one, other)) {
      printing.print(each, "Office", PrintOrder.ONCE, () -> said.add("sent"), said::add);
    }

    assertEquals(List.of(one.paper()), office.papers);
    assertEquals("sent", said.getFirst());
    assertTrue(said.getLast().startsWith("The sheet was not printed"), said::toString);
  }

  @Test
  void pagesThatTheSheetNoLongerHasAreNeitherEnteredNorPrinted() {
    Revision revision = shop.effective(TestContents.sandwich());
    Composed one =
        sources()
            .document(revision.document())
            .compose(SheetKind.CHECKLIST, PageSetup.upright(PaperSize.A4), SheetLanguage.ENGLISH);
    int beyond = one.paper().pages() + 1;
    PageRange range = PageRange.read("" + beyond, beyond).orElseThrow();
    List<String> said = new ArrayList<>();

    new SheetPrinting(workbench.get(), office)
        .print(
            one,
            "Office",
            new PrintOrder(1, range, Optional.empty(), Optional.empty()),
            () -> said.add("sent"),
            said::add);

    assertTrue(said.getFirst().startsWith("Those are no pages of this sheet"), said::toString);
    assertEquals(List.of(), office.papers);
    assertEquals(List.of(), shop.library().sheets().all());
  }

  @Test
  void theLedgerSaysWhichPagesWerePrintedWhereItIsNotAll() {
    PrintPreviewModel model = checklist();
    int pages = model.fitted().orElseThrow().pages();
    model.printer().rangeProperty().set("1");
    model.print();
    model.printer().rangeProperty().set("1-" + pages);
    model.print();

    List<KeptSheet> sheets = shop.library().sheets().all();
    assertTrue(pages > 1);
    assertEquals(Optional.of(new SheetPart("1", pages)), sheets.getLast().part());
    assertEquals(Optional.empty(), sheets.getFirst().part(), "all of them is the whole");
  }

  @Test
  void aSheetThatWasStoppedIsVoid() {
    signedIn = Optional.of(shop.signIn("cho"));
    PrintPreviewModel model = checklist();
    office.before =
        _ -> {
          throw new CancellationException("enough");
        };

    model.print();

    KeptSheet sheet = shop.library().sheets().all().getFirst();
    assertEquals(SheetState.VOID, sheet.state());
    assertEquals("Printing was stopped", sheet.ends().getFirst().note());
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
  }

  @Test
  void twoPreviewsOfControlledCopiesPrintTwoNumbers() {
    PrintPreviewModel bench = checklist();
    bench.choices().holderProperty().set("Bench 2");
    PrintPreviewModel desk = model(sources().document(document));
    desk.choices().holderProperty().set("Office");
    assertEquals(List.of(1, 1), List.of(number(bench), number(desk)), "both are open");

    bench.print();
    desk.print();

    assertEquals(
        List.of(1, 2),
        office.papers.stream().map(paper -> paper.job().copy().orElseThrow().number()).toList());
  }

  @Test
  void aHolderWhoIsTypedJustBeforePrintingStandsOnTheSheet() throws IOException {
    PrintPreviewModel model = checklist();
    model.choices().holderTypedProperty().set("Bench 2 ");

    model.print();

    assertTrue(Pdf.flat(office.papers.getFirst().pdf()).contains("Controlled copy no. 1"));
    assertEquals("Bench 2", office.papers.getFirst().job().copy().orElseThrow().holder());
  }

  @Test
  void aPreviewOfARevisionThatWasReplacedIsComposedAnewAndShown() throws IOException {
    PrintPreviewModel model = checklist();
    model.choices().holderProperty().set("Bench 2");
    shop.clock().advance(Duration.ofHours(5));
    shop.revised(document, TestContents.simple("SOP-001", "Ham sandwich, cut twice"));

    model.print();

    assertEquals(List.of(), office.papers, "nobody has looked at it");
    Said said = model.saidProperty().get().orElseThrow();
    assertTrue(said.text().contains("composed anew"), said.text());
    model.print();
    assertTrue(Pdf.flat(office.papers.getFirst().pdf()).contains("Ham sandwich, cut twice"));
  }

  @Test
  void aRecordToWhichSomethingWasAddedIsComposedAnewAndShown() {
    ShopDay day = new ShopDay(shop);
    RunId run = day.waiting("Order 1", "80");
    PrintPreviewModel model = model(sources().record(run));
    day.check(run, "80");

    model.print();

    assertEquals(List.of(), office.papers);
    model.print();
    assertEquals(1, office.papers.size());
  }

  private static int number(PrintPreviewModel model) {
    return model.fitted().orElseThrow().sheet().paper().job().copy().orElseThrow().number();
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
    document = revision.document();
    return model(sources().document(document));
  }

  private PrintPreviewModel model(PrintSource source) {
    return new PrintPreviewModel(workbench.get(), source, office, () -> UsualPage.of(PaperSize.A4));
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
            shop.outgoing(() -> signedIn),
            () -> "Corner Shop",
            () -> Letterhead.NONE));
  }
}
