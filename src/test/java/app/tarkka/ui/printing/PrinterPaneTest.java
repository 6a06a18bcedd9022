package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.Pace;
import app.tarkka.paper.Paper;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrintedSides;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class PrinterPaneTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final PrinterChoices choices = new PrinterChoices(workbench.get(), new Office());

  /** One that prints on both sides, and one that does not say what it can. */
  private static final class Office implements Printers {
    @Override
    public List<String> names() {
      return List.of("Office", "Bench");
    }

    @Override
    public PrinterOffer offer(String printer) {
      return printer.equals("Office")
          ? new PrinterOffer(List.of(PrintedSides.values()), List.of("Tray 1", "Manual"))
          : PrinterOffer.NOTHING;
    }

    @Override
    public void print(String printer, Paper paper, PrintOrder order, Pace.Listener pace) {
      throw new AssertionError("no test here prints");
    }
  }

  @Start
  void start(Stage stage) {
    Screens.show(
        stage,
        new VBox(new PrinterPane(choices, workbench.messages(), new Subscriptions())),
        new Look(Theme.LIGHT, TextSize.NORMAL, 500, 700));
  }

  @Test
  void aPrinterIsAskedForWhatItOffers(FxRobot robot) {
    robot.clickOn("#print-sides").clickOn("Both, turned like a book");
    robot.clickOn("#print-tray").clickOn("Manual");
    robot.clickOn("#print-range").write("1, 3-4");
    robot.clickOn("#print-copies").push(KeyCode.SHORTCUT, KeyCode.A).write("3");

    PrintOrder order = choices.order(6).orElseThrow();
    assertEquals(List.of(1, 3, 4), order.pages().of(6));
    assertEquals(Optional.of(PrintedSides.LONG_EDGE), order.sides());
    assertEquals(Optional.of("Manual"), order.tray());
    assertEquals(3, order.copies());
    assertEquals(Optional.empty(), choices.order(3), "the sheet has no fourth page");
  }

  @Test
  void whatAPrinterDoesNotOfferIsNeitherShownNorAskedFor(FxRobot robot) {
    robot.interact(() -> choices.sidesProperty().set(Optional.of(PrintedSides.LONG_EDGE)));
    robot.clickOn("#print-printer").clickOn("Bench");

    assertFalse(robot.lookup("#print-sides").query().getParent().isVisible());
    assertFalse(robot.lookup("#print-tray").query().getParent().isVisible());
    assertEquals(Optional.empty(), choices.order(1).orElseThrow().sides());
  }

  @Test
  void aBookIsPrintedOnBothSidesWhereThePrinterCan(FxRobot robot) {
    robot.interact(() -> choices.suggestFor(SheetKind.BOOKLET));
    assertEquals(Optional.of(PrintedSides.SHORT_EDGE), choices.order(1).orElseThrow().sides());
    assertTrue(choices.names().contains("Office"));
  }
}
