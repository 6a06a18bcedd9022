package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.paper.Letterhead;
import app.tarkka.paper.Pace;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import app.tarkka.person.Authentication;
import app.tarkka.run.RunId;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.testkit.TestWorkbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many documents by one press of Print: each a sheet of its own. */
final class SeveralPrintedTest {
  @TempDir private Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private final Office office = new Office();
  private TestLibrary shop;
  private Optional<Authentication> signedIn = Optional.empty();
  private Supplier<Letterhead> letterhead = () -> Letterhead.NONE;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder.resolve("shop"));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void eachIsASheetOfItsOwnAndIsEntered() throws IOException {
    PrintPreviewModel model = three();
    assertEquals(
        List.of("SOP-001 Ham", "SOP-002 Rye", "POL-003 Gifts"),
        List.copyOf(model.choices().each()));

    model.print();

    assertEquals(3, office.papers.size());
    List<String> ids = office.papers.stream().map(it -> it.job().sheet().value()).toList();
    assertEquals(ids.reversed(), sheets().stream().map(KeptSheet::id).toList());
    assertEquals(3, ids.stream().distinct().count());
    assertTrue(Pdf.flat(office.papers.get(1).pdf()).contains("Rye"));
    assertEquals(new Said(Said.Kind.DONE, "3 sheets were sent to Office."), said(model));
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
  }

  @Test
  void whatCannotBePrintedSoIsPrintedAsItUsuallyIs() {
    PrintPreviewModel model = three();
    model.choices().kindProperty().set(SheetKind.CHECKLIST);
    model.print();
    assertEquals(
        List.of("procedure", "checklist", "checklist"),
        sheets().stream().map(KeptSheet::what).toList());
  }

  @Test
  void theOneThatIsLookedAtIsShownAndAllArePrinted() throws IOException {
    PrintPreviewModel model = three();
    model.choices().whichProperty().set(1);
    Paper shown = model.fitted().orElseThrow().sheet().paper();
    assertTrue(Pdf.flat(shown.pdf()).contains("Rye"));
    model.printer().copiesProperty().set(2);
    model.print();
    assertEquals(6, sheets().size());
  }

  @Test
  void controlledCopiesAreNumberedPerDocument() {
    PrintPreviewModel model = three();
    model.choices().holderProperty().set("Bench 2");
    model.print();
    assertTrue(sheets().stream().allMatch(it -> it.copy().orElseThrow().number() == 1));
  }

  @Test
  void aPrinterThatGoesAwayEndsItAndSaysHowFarItCame() {
    PrintPreviewModel model = three();
    office.takes = 1;
    model.print();
    assertEquals(2, sheets().size(), "the third was not tried");
    assertEquals(1, sheets().stream().filter(it -> it.state() == SheetState.OUT).count());
    assertEquals(Said.Kind.WARNING, said(model).kind());
    assertTrue(said(model).text().contains("switched off"), said(model).text());
    assertTrue(said(model).text().endsWith("1 of 3 sheets are done; the others were not tried."));
    assertFalse(model.roundProperty().get().orElseThrow().activeProperty().get());
  }

  @Test
  void isStoppedAfterTheSheetThatIsUnderWay() {
    signedIn = Optional.of(shop.signIn("cho"));
    PrintPreviewModel model = three();
    office.before =
        _ -> {
          if (!office.papers.isEmpty()) {
            model.stopRound();
            throw new CancellationException("enough");
          }
        };
    model.print();
    assertEquals(
        List.of(SheetState.VOID, SheetState.OUT), sheets().stream().map(KeptSheet::state).toList());
    assertTrue(said(model).text().startsWith("Stopped: 1 of 3 sheets"), said(model).text());
  }

  @Test
  void eachIsSavedAsAFileAndNoneThatLiesThereIsReplaced() throws IOException {
    PrintPreviewModel model = three();
    Path out = Files.createDirectories(folder.resolve("out"));
    workbench.files().choose(out);
    model.save();
    workbench.files().choose(out);
    model.save();
    try (Stream<Path> files = Files.list(out)) {
      List<String> names = files.map(it -> it.getFileName().toString()).sorted().toList();
      assertEquals(6, names.size(), names::toString);
      assertTrue(names.contains("SOP-001 Ham.pdf"), names::toString);
    }
    assertEquals(6, sheets().size());
    assertEquals("3 files were saved in " + out + ".", said(model).text());
  }

  @Test
  void eachIsPrintedInTheTranslationThatItHas() throws IOException {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestTranslation.approved(shop, ham, "fi");
    Revision rye = shop.effective(TestContents.simple("SOP-002", "Rye"));
    PrintPreviewModel model = model(List.of(ham.document(), rye.document()));
    assertEquals(2, model.choices().texts().size());

    model.choices().textProperty().set(model.choices().texts().getLast());
    model.print();

    String finnish = Pdf.flat(office.papers.getFirst().pdf());
    assertTrue(finnish.contains("[fi] Ham") && finnish.contains("Sivu 1/"), finnish);
    String english = Pdf.flat(office.papers.getLast().pdf());
    assertTrue(english.contains("Rye") && english.contains("Page 1 of"), english);
  }

  @Test
  void recordsArePrintedEachAndNoneTellsWhatABlindCheckWithholds() throws IOException {
    ShopDay day = new ShopDay(shop);
    RunId one = day.waiting("Order 1", "91.37");
    RunId other = day.waiting("Order 2", "92.48");
    signedIn = Optional.of(shop.signIn("cho"));
    PrintPreviewModel model =
        new PrintPreviewModel(
            workbench.get(),
            sources().records(List.of(one, other)),
            office,
            () -> UsualPage.of(PaperSize.A4));
    assertEquals(
        List.of(SheetKind.RECORD, SheetKind.GOING_ON), List.copyOf(model.choices().kinds()));

    model.print();

    assertEquals(List.of("Order 2", "Order 1"), sheets().stream().map(KeptSheet::subject).toList());
    for (Paper paper : office.papers) {
      String words = Pdf.flat(paper.pdf());
      assertFalse(words.contains("91.37") || words.contains("92.48"), words);
    }
  }

  @Test
  void whereNoneCouldBeComposedItSaysThatNoneWasSent() throws IOException {
    PrintPreviewModel model = three();
    letterhead =
        () -> {
          throw new IllegalStateException("no room");
        };
    model.print();
    assertEquals(Said.Kind.WARNING, said(model).kind());
    assertTrue(said(model).text().startsWith("No sheet was sent to Office. Left out: "));
    workbench.files().choose(folder);
    model.save();
    assertTrue(said(model).text().startsWith("No file was saved in " + folder), said(model).text());
  }

  @Test
  void whoeverLeavesMeanwhileIsAskedAndEndsItAfterTheSheetThatIsUnderWay() {
    PrintPreviewModel model = three();
    assertTrue(model.mayLeave(), "nothing is under way");
    List<Boolean> left = new ArrayList<>();
    office.before = _ -> left.add(model.mayLeave());
    workbench.dialogs().answer(false).answer(true);
    model.print();
    assertEquals(List.of(false, true), left);
    assertEquals(2, office.papers.size());
    assertTrue(sheets().stream().allMatch(it -> it.state() == SheetState.OUT), "none is spoiled");
    assertTrue(model.mayLeave(), "it is over");
  }

  private PrintPreviewModel three() {
    DocumentId ham = shop.effective(TestContents.simple("SOP-001", "Ham")).document();
    DocumentId rye = shop.effective(TestContents.simple("SOP-002", "Rye")).document();
    DocumentId gifts =
        shop.effective(
                TestContents.simple("POL-003", "Gifts").toBuilder().kind(Kind.POLICY).build())
            .document();
    return model(List.of(ham, rye, gifts));
  }

  private PrintPreviewModel model(List<DocumentId> documents) {
    return new PrintPreviewModel(
        workbench.get(), sources().documents(documents), office, () -> UsualPage.of(PaperSize.A4));
  }

  private List<KeptSheet> sheets() {
    return shop.library().sheets().all();
  }

  private static Said said(PrintPreviewModel model) {
    return model.saidProperty().get().orElseThrow();
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
            () -> letterhead.get()));
  }

  /** Takes so many jobs, and then is switched off. */
  private static final class Office implements Printers {
    private final List<Paper> papers = new ArrayList<>();
    private final List<PrintOrder> orders = new ArrayList<>();
    private int takes = Integer.MAX_VALUE;
    private Consumer<Paper> before = _ -> {};

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
      before.accept(paper);
      if (papers.size() == takes) {
        throw new PrintingFailed("switched off");
      }
      papers.add(paper);
      orders.add(order);
    }
  }
}
