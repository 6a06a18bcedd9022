package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class NumberKeypadTest {
  private final List<String> entered = new ArrayList<>();
  private NumberKeypad keypad;

  NumberKeypadTest() {
    keypad =
        Screens.onFxThread(
            () -> new NumberKeypad("N·m", new TestWorkbench().messages(), entered::add));
  }

  @Start
  void start(Stage stage) {
    Screens.show(stage, keypad, new Look(Theme.LIGHT, TextSize.NORMAL, 500, 600));
  }

  @Test
  void keysTypeTheNumber(FxRobot robot) {
    click(robot, "#key-1", "#key-2", "#key-separator", "#key-3", "#key-enter");
    assertEquals(List.of("12.3"), entered);
  }

  @Test
  void keyboardTypesTheNumberWithAComma(FxRobot robot) {
    robot.clickOn("#number-field").write("12,30").type(KeyCode.ENTER);
    assertEquals(List.of("12,30"), entered);
  }

  @Test
  void takesFiguresAndMarksAsTheyAreTypedAndNothingElse(FxRobot robot) {
    robot.clickOn("#number-field").write("1x2.3.4-");
    assertEquals("12.3.4", keypad.text());
  }

  @Test
  void takesAnotherUnitBehindTheNumberWhereThereAreSome(FxRobot robot) {
    List<String> typed = new ArrayList<>();
    NumberKeypad weight =
        Screens.onFxThread(
            () ->
                new NumberKeypad(
                    "g", List.of("kg", "g"), new TestWorkbench().messages(), typed::add));
    robot.interact(() -> ((Pane) keypad.getParent()).getChildren().setAll(weight));
    robot.clickOn("#number-field").write("x2,5 kg").type(KeyCode.ENTER);
    assertEquals(List.of("2,5 kg"), typed);

    MenuButton units = robot.lookup("#number-unit").queryAs(MenuButton.class);
    robot.interact(units.getItems().get(1)::fire);
    assertEquals("2,5", weight.text());
    robot.interact(units.getItems().get(0)::fire);
    assertEquals("2,5 kg", weight.text());
  }

  @Test
  void aLetterIsAUnitsOnlyBehindANumber(FxRobot robot) {
    NumberKeypad heat =
        Screens.onFxThread(
            () ->
                new NumberKeypad(
                    "°C", List.of("°C", "°F"), new TestWorkbench().messages(), entered::add));
    robot.interact(() -> ((Pane) keypad.getParent()).getChildren().setAll(heat));
    Node field = robot.lookup("#number-field").query();

    assertFalse(NumberKeypad.takes(field, KeyCode.F));
    robot.clickOn(field).write("8.6");
    assertTrue(NumberKeypad.takes(field, KeyCode.F));
    assertFalse(NumberKeypad.takes(field, KeyCode.H));
    robot.write("°");
    assertTrue(NumberKeypad.takes(field, KeyCode.H));
  }

  @Test
  void turnsTheSignAndDeletes(FxRobot robot) {
    click(robot, "#key-7", "#key-8", "#key-sign");
    assertEquals("-78", keypad.text());
    click(robot, "#key-backspace", "#key-sign");
    assertEquals("7", keypad.text());
    click(robot, "#key-clear");
    assertEquals("", keypad.text());
  }

  @Test
  void keysAreLargeEnoughToTouch(FxRobot robot) {
    Button key = robot.lookup("#key-5").queryAs(Button.class);
    assertEquals(true, key.getHeight() >= 44 && key.getWidth() >= 44);
  }

  private static void click(FxRobot robot, String... keys) {
    for (String key : keys) {
      robot.clickOn(key);
    }
  }
}
