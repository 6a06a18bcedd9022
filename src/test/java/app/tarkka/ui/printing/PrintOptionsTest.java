package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.Margins;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.preview.InstalledPrinters;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The column beside the pages. */
@InAWindow
final class PrintOptionsTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final List<Paper> composed = new ArrayList<>();
  private final ManualDelay delay = new ManualDelay();
  private final List<String> held = new ArrayList<>();
  private final PrintPreviewModel model =
      new PrintPreviewModel(
          workbench.get(), new Torque(), new InstalledPrinters(), () -> UsualPage.of(PaperSize.A4));

  private final class Torque implements PrintSource {
    @Override
    public Offer offer() {
      return new Offer(
          List.of(SheetKind.CHECKLIST, SheetKind.PROCEDURE),
          SheetLanguage.ENGLISH,
          List.of(),
          true);
    }

    @Override
    public PrintSource heldBy(String holder) {
      held.add(holder);
      return this;
    }

    @Override
    public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
      PrintJob job = Sheets.onPaper(page.size()).on(page).in(language);
      Paper paper = ChecklistSheet.of(Sheets.effective(Sheets.torque()), job, Pictures.NONE);
      composed.add(paper);
      return new Looked(paper);
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

  @Start
  void start(Stage stage) {
    Screens.show(
        stage,
        new PrintPreviewView(model, workbench.messages(), delay),
        new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
  }

  @Test
  void largePrintAndWideMarginsAreChosenBesideThePages(FxRobot robot) {
    Paper before = composed.getLast();
    robot.interact(() -> robot.lookup("#letters-large").queryAs(RadioButton.class).fire());
    robot.interact(() -> robot.lookup("#margins-wide").queryAs(ToggleButton.class).fire());

    PageSetup page = composed.getLast().job().page();
    assertEquals(1.4f, page.letters());
    assertEquals(Margins.WIDE, page.margins());
    assertNotSame(before, composed.getLast());
  }

  @Test
  void saysWhatSmallerLettersGain(FxRobot robot) {
    robot.interact(() -> robot.lookup("#letters-fit").queryAs(RadioButton.class).fire());
    Label gain = robot.lookup("#print-gain").queryAs(Label.class);
    assertTrue(gain.isVisible() && !gain.getText().isBlank());
    robot.interact(() -> robot.lookup("#letters-normal").queryAs(RadioButton.class).fire());
    assertFalse(gain.isVisible());
  }

  @Test
  void whoeverHoldsAControlledCopyIsAskedForAndIsWholeBeforeItIsComposed(FxRobot robot) {
    int before = held.size();
    robot.interact(() -> robot.lookup("#print-copy-holder").query().requestFocus());
    robot.write("Bench 2");
    assertEquals(before, held.size());
    robot.type(KeyCode.ENTER);
    assertEquals("Bench 2", held.getLast());
    assertEquals(before + 1, held.size());
  }

  @Test
  void whatIsTypedOfAHolderIsPrintedThoughItWasNotShownYet(FxRobot robot) {
    robot.interact(() -> robot.lookup("#print-copy-holder").query().requestFocus());
    robot.write("Bench 2");
    assertEquals("Bench 2", model.choices().wanted().orElseThrow().holder());
  }

  @Test
  void aHolderIsShownOnceTheTypingPauses(FxRobot robot) {
    robot.interact(() -> robot.lookup("#print-copy-holder").query().requestFocus());
    robot.write("Bench 2");
    robot.interact(delay::pass);
    assertEquals("Bench 2", held.getLast());
  }

  @Test
  void thePageKeysTurnPagesWhereverTheFocusIs(FxRobot robot) {
    robot.clickOn("#print-fit-width").clickOn("#sheet-checklist").type(KeyCode.PAGE_DOWN);
    assertTrue(robot.lookup("#print-position").queryAs(Label.class).getText().startsWith("Page 2"));
    robot.type(KeyCode.PAGE_UP);
    assertTrue(robot.lookup("#print-position").queryAs(Label.class).getText().startsWith("Page 1"));
  }

  @Test
  void theArrowsGoFromKindToKind(FxRobot robot) {
    robot.interact(() -> robot.lookup("#sheet-checklist").query().requestFocus());
    robot.type(KeyCode.DOWN);
    assertEquals(SheetKind.PROCEDURE, model.choices().kindProperty().get());
  }
}
