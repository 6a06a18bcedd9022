package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.Outlet;
import app.tarkka.paper.Pace;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrintedSides;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import app.tarkka.paper.sheet.DocumentSheets;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rail of the smallest window leaves, at every size of text and in every language. */
@UsesToolkit
final class PrintWindowFitsTest {
  private static final int RAIL = 96;

  @ParameterizedTest
  @CsvSource({
    "en, NORMAL",
    "en, LARGER",
    "en, LARGEST",
    "fi, LARGER",
    "fi, LARGEST",
    "id, LARGER",
    "id, LARGEST"
  })
  void nothingIsCutAndEveryChoiceCanBeReached(String language, TextSize text) {
    Look look = new Look(Theme.HIGH_CONTRAST, text, 1024 - RAIL, 640);
    List<String> cut = Screens.look(() -> view(language), look, root -> audit(root, look));
    assertEquals(List.of(), cut);
  }

  private static void audit(Parent root, Look look) {
    for (String button : List.of("#print-save", "#print-print", "#print-back")) {
      assertInside(root.lookup(button), look);
    }
    Node options = root.lookup("#print-options");
    if (!options.isVisible()) {
      Toggle choices = (Toggle) root.lookup("#print-show-choices");
      choices.setSelected(true);
      ((ToggleButton) choices).fire();
      root.applyCss();
      root.layout();
    }
    assertTrue(options.isVisible());
    double column = ((ScrollPane) options).getViewportBounds().getWidth();
    for (String choice :
        List.of("#print-printer", "#margins-wide", "#letters-fit", "#print-copy-holder")) {
      Node node = root.lookup(choice);
      Bounds bounds = options.sceneToLocal(node.localToScene(node.getLayoutBounds()));
      assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= column + 1, choice + bounds);
    }
  }

  private static void assertInside(Node node, Look look) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    boolean inside =
        bounds.getMinX() >= 0
            && bounds.getMaxX() <= look.width()
            && bounds.getMinY() >= 0
            && bounds.getMaxY() <= look.height();
    assertTrue(inside, node.getId() + " " + bounds);
  }

  private static Parent view(String language) {
    TestWorkbench workbench = new TestWorkbench(Locale.forLanguageTag(language));
    return new PrintPreviewView(
        new PrintPreviewModel(
            workbench.get(), new Torque(), new Office(), () -> UsualPage.of(PaperSize.A4)),
        workbench.messages());
  }

  private static final class Torque implements PrintSource {
    @Override
    public Offer offer() {
      return new Offer(
          DocumentSheets.of(app.tarkka.document.Kind.CHECKLIST),
          SheetLanguage.ENGLISH,
          List.of(),
          true);
    }

    @Override
    public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
      return new Looked(
          ChecklistSheet.of(
              Sheets.effective(Sheets.torque()),
              Sheets.onPaper(page.size()).on(page).in(language),
              Pictures.NONE));
    }
  }

  /** Only looked at here. */
  private record Looked(Paper paper) implements Composed {
    @Override
    public boolean outdated() {
      return false;
    }

    @Override
    public void left(Outlet outlet, PageRange pages) {
      throw new AssertionError("no test here lets a sheet leave");
    }
  }

  private static final class Office implements Printers {
    @Override
    public List<String> names() {
      return List.of("Office HL-L2350DW");
    }

    @Override
    public PrinterOffer offer(String printer) {
      return new PrinterOffer(List.of(PrintedSides.values()), List.of("Tray 1"));
    }

    @Override
    public void print(String printer, Paper paper, PrintOrder order, Pace.Listener pace) {
      throw new AssertionError("no test here prints");
    }
  }
}
