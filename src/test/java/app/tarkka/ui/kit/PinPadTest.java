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
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class PinPadTest {
  private final List<String> entered = new ArrayList<>();
  private PinPad pad;

  PinPadTest() {
    pad =
        Screens.onFxThread(
            () -> new PinPad(new TestWorkbench().messages(), pin -> entered.add(new String(pin))));
  }

  @Start
  void start(Stage stage) {
    Screens.show(stage, pad, new Look(Theme.LIGHT, TextSize.NORMAL, 400, 600));
  }

  @Test
  void touchKeysTypeThePin(FxRobot robot) {
    robot.clickOn("#key-4").clickOn("#key-7").clickOn("#key-1").clickOn("#key-1");
    robot.clickOn("#key-enter");
    assertEquals(List.of("4711"), entered);
  }

  @Test
  void keyboardTypesThePin(FxRobot robot) {
    robot.clickOn("#pin-field").write("4711").type(KeyCode.ENTER);
    assertEquals(List.of("4711"), entered);
  }

  @Test
  void neverShowsNorCopiesThePin(FxRobot robot) {
    robot.clickOn("#pin-field").write("4711");
    robot.interact(
        () -> {
          PinField field = robot.lookup("#pin-field").queryAs(PinField.class);
          field.selectAll();
          field.copy();
        });
    boolean shown =
        robot.lookup(".text").queryAllAs(Text.class).stream()
            .anyMatch(text -> text.getText().contains("4711"));
    assertFalse(shown);
    robot.interact(() -> assertFalse("4711".equals(Clipboard.getSystemClipboard().getString())));
  }

  @Test
  void aLetterIsNotTakenAndAHintSaysWhyUntilTheNextDigit(FxRobot robot) {
    double keys = robot.lookup(".key-grid").query().getLayoutY();
    robot.clickOn("#pin-field").write("47l1");
    assertEquals("", robot.lookup("#pin-digits").queryAs(Label.class).getText());
    robot.write("x");
    assertEquals(
        "A PIN has digits only.", robot.lookup("#pin-digits").queryAs(Label.class).getText());
    robot.interact(() -> robot.lookup("#pin-field").queryAs(PinField.class).insertText(0, "4 7"));
    assertEquals("471", robot.lookup("#pin-field").queryAs(PinField.class).getText());
    assertEquals(keys, robot.lookup(".key-grid").query().getLayoutY(), "nothing moves");
  }

  @Test
  void emptyPinIsNotSent(FxRobot robot) {
    robot.clickOn("#key-enter");
    assertEquals(List.of(), entered);
  }

  @Test
  void refusalIsShownAndTheFieldEmptied(FxRobot robot) {
    robot.clickOn("#pin-field").write("1");
    robot.interact(() -> pad.refuse("Wrong PIN. 3 tries left."));
    assertEquals(
        "Wrong PIN. 3 tries left.", robot.lookup("#pin-refusal").queryAs(Label.class).getText());
    assertEquals("", robot.lookup("#pin-field").queryAs(PinField.class).getText());
  }

  @Test
  void saysThatThePinIsBeingCheckedAndThenWhyItWasRefused(FxRobot robot) {
    double keys = robot.lookup(".key-grid").query().getLayoutY();
    robot.interact(() -> pad.takeNothing(true));
    Label said = robot.lookup("#pin-checking").queryAs(Label.class);
    assertTrue(said.getParent().isVisible());
    assertEquals("Checking the PIN…", said.getText());
    robot.interact(
        () -> {
          pad.takeNothing(false);
          pad.refuse("Wrong PIN. 3 tries left.");
        });
    assertFalse(said.getParent().isVisible());
    assertTrue(robot.lookup("#pin-refusal").query().isVisible());
    assertEquals(keys, robot.lookup(".key-grid").query().getLayoutY(), "nothing moves");
  }
}
