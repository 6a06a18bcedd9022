package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.PaperSize;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.Theme;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class FirstStickerTest {
  private int composed;
  private final PrintChoices choices = new PrintChoices(PaperSize.A4, () -> composed++);

  @Start
  void start(Stage stage) {
    choices.offer(
        new PrintSource.Offer(
            List.of(SheetKind.LABEL, SheetKind.LABELS, SheetKind.RECORD), SheetLanguage.ENGLISH));
    FirstSticker sheet =
        new FirstSticker(choices, new TestWorkbench().messages(), new Subscriptions());
    Screens.show(stage, new VBox(sheet), Look.smallest(Theme.LIGHT));
    composed = 0;
  }

  @Test
  void aClickSaysWhichStickerIsTheFirst(FxRobot robot) {
    robot.clickOn("#sticker-12");

    assertEquals(12, choices.firstProperty().get());
    assertEquals(1, composed);
    assertEquals("Row 6, column 2", robot.lookup("#sticker-first").queryAs(Label.class).getText());
    robot.type(KeyCode.UP, KeyCode.SPACE);
    assertEquals(10, choices.firstProperty().get(), "the arrows go on from there");
    robot.clickOn("#sticker-10");
    assertEquals(10, choices.firstProperty().get(), "a second click takes nothing back");
  }

  @Test
  void theArrowsGoFromStickerToSticker(FxRobot robot) {
    robot.interact(() -> robot.lookup("#sticker-1").query().requestFocus());
    robot.type(KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.SPACE);

    assertEquals(6, choices.firstProperty().get());
    assertTrue(robot.lookup("#sticker-6").query().isFocused());
  }

  @Test
  void anotherPaperIsAWholeSheetAgain(FxRobot robot) {
    robot.clickOn("#sticker-12");
    robot.interact(() -> choices.sizeProperty().set(PaperSize.LETTER));

    assertEquals(1, choices.firstProperty().get());
    assertTrue(robot.lookup("#sticker-11").tryQuery().isEmpty());
  }

  @Test
  void onlyLabelsHaveStickers(FxRobot robot) {
    robot.interact(() -> choices.kindProperty().set(SheetKind.RECORD));
    assertFalse(robot.lookup("#sticker-sheet").query().getParent().isVisible());
  }
}
