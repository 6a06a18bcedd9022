package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.Outlet;
import app.tarkka.paper.Pace;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.StyleWarnings;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.pages.PageCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class PrintPreviewViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final Drawer printers = new Drawer();
  private final List<Paper> composed = new ArrayList<>();
  private final List<Paper> outdated = new ArrayList<>();
  private final List<Paper> entered = new ArrayList<>();
  private final List<Outlet> left = new ArrayList<>();
  private PrintJob.Entry entry = PrintJob.Entry.IN_LEDGER;
  private boolean ledgerFull;
  private final PrintPreviewModel model =
      new PrintPreviewModel(workbench.get(), source(), printers, () -> UsualPage.of(PaperSize.A4));

  /** No printer, until one is put in. */
  private static final class Drawer implements Printers {
    private final List<String> names = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();

    @Override
    public List<String> names() {
      return names;
    }

    @Override
    public PrinterOffer offer(String printer) {
      return PrinterOffer.NOTHING;
    }

    @Override
    public void print(String printer, Paper paper, PrintOrder order, Pace.Listener pace)
        throws PrintingFailed {
      if (printer.equals("Jammed")) {
        throw new PrintingFailed("paper jam");
      }
      sent.add(printer + ": " + paper.title());
    }
  }

  private final class Sheet implements Composed {
    private final Paper paper;

    Sheet(Paper paper) {
      this.paper = paper;
    }

    @Override
    public Paper paper() {
      return paper;
    }

    @Override
    public boolean outdated() {
      return outdated.contains(paper);
    }

    @Override
    public void left(Outlet outlet, PageRange pages) {
      if (ledgerFull) {
        throw new IllegalStateException("the disk is full");
      }
      left.add(outlet);
      entered.add(paper);
    }
  }

  private PrintSource source() {
    return new PrintSource() {
      @Override
      public Offer offer() {
        return new Offer(List.of(SheetKind.CHECKLIST, SheetKind.PROCEDURE), SheetLanguage.ENGLISH);
      }

      @Override
      public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
        var revision = Sheets.effective(Sheets.torque());
        PrintJob job = Sheets.onPaper(page.size()).on(page).in(language).entered(entry);
        Paper paper =
            kind == SheetKind.PROCEDURE
                ? ProcedureSheet.of(revision, job, Pictures.NONE)
                : ChecklistSheet.of(revision, job, Pictures.NONE);
        composed.add(paper);
        return new Sheet(paper);
      }
    };
  }

  @Start
  void start(Stage stage) {
    Screens.show(
        stage,
        new PrintPreviewView(model, workbench.messages()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
  }

  @Test
  void drawsThePagesThatAreInSight(FxRobot robot) {
    assertTrue(robot.lookup("#page-1").queryAs(PageCell.class).drawn());
    assertEquals(
        "Page 1 of " + composed.getLast().pages(),
        robot.lookup("#print-position").queryAs(Label.class).getText());
    robot.clickOn("#print-fit-width").clickOn("#print-next");
    assertTrue(robot.lookup("#page-2").queryAs(PageCell.class).drawn());
    assertTrue(robot.lookup("#print-position").queryAs(Label.class).getText().startsWith("Page 2"));
  }

  @Test
  void theArrowAndEscLeadBackToWhereOneCameFrom(FxRobot robot) {
    robot.interact(
        () -> {
          bench().go(new Place.RecordDetail("r1"));
          bench().go(new Place.PrintRecord("r1"));
        });
    robot.clickOn("#print-back");
    assertEquals(new Place.RecordDetail("r1"), workbench.place());

    robot.interact(() -> bench().go(new Place.PrintRecord("r1")));
    robot.clickOn("#print-language").type(KeyCode.ESCAPE);
    assertEquals(new Place.PrintRecord("r1"), workbench.place(), "Esc first closes the list");
    robot.type(KeyCode.ESCAPE);
    assertEquals(new Place.RecordDetail("r1"), workbench.place());
  }

  /**
   * A list of choices is measured before it is shown over the window, and has Modena's style then.
   */
  @Test
  void noStyleIsMissingWhileAListOfChoicesIsOpened(FxRobot robot) {
    try (StyleWarnings warnings = new StyleWarnings()) {
      robot.clickOn("#print-language").type(KeyCode.ESCAPE);
      warnings.expectNone();
    }
  }

  private Navigation bench() {
    return workbench.get().navigation();
  }

  @Test
  void composesAnewForAnotherPaperOrSheet(FxRobot robot) {
    robot.clickOn("#paper-letter").clickOn("#sheet-procedure");
    assertEquals(3, composed.size());
    assertEquals(11f, model.previewProperty().get().orElseThrow().size(0).height(), 0.01f);
  }

  @Test
  void speaksTheChosenLanguage(FxRobot robot) throws IOException {
    robot.clickOn("#print-language").clickOn("Suomi");
    assertEquals(2, composed.size());
    assertTrue(Pdf.flat(composed.getLast().pdf()).contains("Sivu 1/"));
  }

  @Test
  void savesTheBytesThatAreShown(FxRobot robot, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("sheet.pdf");
    workbench.files().choose(file);
    robot.clickOn("#print-save");
    assertArrayEquals(composed.getLast().pdf(), Files.readAllBytes(file));
    assertTrue(shown(robot).startsWith("Saved: "));
  }

  @Test
  void withoutAPrinterNothingPromisesToPrintAndSavingIsOffered(
      FxRobot robot, @TempDir Path folder) {
    assertFalse(robot.lookup("#print-print").query().isVisible());
    assertTrue(robot.lookup("#print-save").query().getStyleClass().contains("accent"));
    robot.push(KeyCode.SHORTCUT, KeyCode.P);
    assertTrue(shown(robot).startsWith("No printer is installed"));
    workbench.files().choose(folder.resolve("instead.pdf"));
    robot.clickOn("#print-save-instead");
    assertTrue(Files.exists(folder.resolve("instead.pdf")));
  }

  @Test
  void printsWhereThereIsAPrinter(FxRobot robot) {
    robot.interact(() -> model.printer().printerProperty().set(java.util.Optional.of("Bench")));
    robot.clickOn("#print-print");
    assertEquals(
        List.of("Bench: QC-004 Flange assembly DN 80: torque, gap and leak test"), printers.sent);
    robot.interact(() -> model.printer().printerProperty().set(java.util.Optional.of("Jammed")));
    robot.clickOn("#print-print");
    assertTrue(shown(robot).contains("paper jam"));
  }

  @Test
  void entersEverySheetThatLeavesAndGivesTheNextAnIdOfItsOwn(FxRobot robot, @TempDir Path folder) {
    workbench.files().choose(folder.resolve("one.pdf"));
    robot.clickOn("#print-save");
    assertEquals(1, composed.size(), "what was seen is what is saved");
    workbench.files().choose(folder.resolve("two.pdf"));
    robot.clickOn("#print-save");
    robot.interact(() -> model.printer().printerProperty().set(java.util.Optional.of("Bench")));
    robot.clickOn("#print-print");

    assertEquals(List.of(Outlet.FILE, Outlet.FILE, Outlet.PRINTER), left);
    assertEquals(composed, entered, "each was composed for itself");
  }

  @Test
  void composesAnewWhenSomebodyElseIsSignedIn(FxRobot robot, @TempDir Path folder) {
    outdated.add(composed.getFirst());
    workbench.files().choose(folder.resolve("one.pdf"));
    robot.clickOn("#print-save");

    assertEquals(List.of(composed.getLast()), entered);
    assertEquals(2, composed.size());
  }

  @Test
  void savesNothingThatCannotBeEntered(FxRobot robot, @TempDir Path folder) {
    ledgerFull = true;
    workbench.files().choose(folder.resolve("one.pdf"));
    robot.clickOn("#print-save");

    assertEquals(1, workbench.problemsShown().size());
    assertFalse(Files.exists(folder.resolve("one.pdf")));
  }

  @Test
  void printsNothingThatCannotBeEntered(FxRobot robot) {
    ledgerFull = true;
    robot.interact(() -> model.printer().printerProperty().set(java.util.Optional.of("Bench")));
    robot.clickOn("#print-print");

    assertEquals(List.of(), printers.sent);
    assertTrue(shown(robot).startsWith("The sheet was not printed"), shown(robot));
    assertTrue(shown(robot).contains("the disk is full"), shown(robot));
  }

  @Test
  void saysWhenALibraryThatIsOnlyReadDoesNotKnowOfTheSheet(FxRobot robot, @TempDir Path folder)
      throws IOException {
    entry = PrintJob.Entry.NOT_IN_LEDGER;
    robot.clickOn("#paper-letter");
    Path file = folder.resolve("one.pdf");
    workbench.files().choose(file);
    robot.clickOn("#print-save");

    assertTrue(shown(robot).contains("reading only"), shown(robot));
    assertTrue(Pdf.flat(Files.readAllBytes(file)).contains("Not entered in the ledger"));
  }

  private static String shown(FxRobot robot) {
    return robot.lookup("#print-message").queryAs(MessageBar.class).shown();
  }
}
