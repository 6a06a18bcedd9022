package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Letters for a finger, where a field takes them. */
@InAWindow
final class LetterPadSlotTest {
  private final List<String> done = new ArrayList<>();
  private TextField order;
  private ProseArea reason;
  private TextField minutes;
  private PinPad pin;
  private Button below;
  private BorderPane kiosk;

  @Start
  void start(Stage stage) {
    order = new TextField();
    reason = new ProseArea();
    minutes = new TextField();
    pin = new PinPad(new Messages(Locale.ENGLISH), _ -> {});
    below = Buttons.primary("below", "Go on", () -> done.add("below"));
    kiosk = new BorderPane();
    order.setId("order");
    order.setOnAction(_ -> done.add(order.getText()));
    reason.setId("reason");
    minutes.setId("minutes");
    FieldKeys.DIGITS.of(minutes);
    Region far = new Region();
    far.setMinHeight(500);
    ScrollPane scroll = new ScrollPane(new VBox(12, order, pin, far, minutes, reason));
    scroll.setId("page");
    kiosk.setCenter(new BorderPane(scroll, null, null, below, null));
    kiosk.setBottom(new LetterPadSlot(new Messages(Locale.ENGLISH)));
    kiosk.getStyleClass().add("kiosk");
    Screens.show(stage, kiosk, Look.smallest(Theme.LIGHT));
  }

  @Test
  void comesWithAFieldForWordsAndTypesIntoItWithoutTakingTheFocus(FxRobot robot) {
    press(robot, below);
    assertFalse(shown());
    focus(robot, order);
    assertTrue(shown());
    robot.clickOn("#pad-s").clickOn("#pad-space").clickOn("#pad-o").clickOn("#pad-backspace");
    assertEquals("s ", order.getText());
    assertSame(order, order.getScene().getFocusOwner());
  }

  @Test
  void shiftMakesOneCapital(FxRobot robot) {
    focus(robot, order);
    robot.clickOn("#pad-shift").clickOn("#pad-s").clickOn("#pad-o");
    assertEquals("So", order.getText());
  }

  @Test
  void theSignsOfAnOrderAreOnTheSecondPage(FxRobot robot) {
    focus(robot, order);
    robot.clickOn("#pad-page");
    for (String key : List.of("4", "dash", "slash", "point", "comma", "hash", "colon", "space")) {
      robot.clickOn("#pad-" + key);
    }
    robot.clickOn("#pad-page").clickOn("#pad-x");
    assertEquals("4-/.,#: x", order.getText());
  }

  @Test
  void enterDoesWhatTheKeyOfAKeyboardDoes(FxRobot robot) {
    focus(robot, order);
    robot.clickOn("#pad-a").clickOn("#pad-enter");
    assertEquals(List.of("a"), done);
    focus(robot, reason);
    robot.clickOn("#pad-a").clickOn("#pad-enter").clickOn("#pad-b");
    assertEquals("a\nb", reason.getText());
  }

  @Test
  void aPinFieldBesideItsOwnKeysGetsNone(FxRobot robot) {
    focus(robot, order);
    robot.interact(pin::focus);
    assertFalse(shown());
  }

  @Test
  void aFigureBeginsWithTheDigits(FxRobot robot) {
    focus(robot, minutes);
    robot.clickOn("#pad-7");
    assertEquals("7", minutes.getText());
  }

  @Test
  void hiddenItStaysAwayUntilTheFieldIsTouchedAgain(FxRobot robot) {
    focus(robot, order);
    robot.clickOn("#pad-hide");
    assertFalse(shown());
    robot.type(KeyCode.B);
    assertFalse(shown());
    robot.clickOn("#order");
    assertTrue(shown());
    assertEquals("b", order.getText());
  }

  /** The button is above the letters, and would go down with them while it is pressed. */
  @Test
  void whatIsPressedStaysUnderTheFinger(FxRobot robot) {
    focus(robot, order);
    press(robot, below);
    assertEquals(List.of("below"), done);
    assertFalse(shown());
  }

  @Test
  void whatIsTypedIntoIsScrolledIntoSight(FxRobot robot) {
    focus(robot, reason);
    double end = reason.localToScene(reason.getLayoutBounds()).getMaxY();
    assertTrue(end <= below.localToScene(below.getLayoutBounds()).getMinY(), "at " + end);
  }

  @Test
  void theLettersAreThoseOfTheLanguageThatIsShown(FxRobot robot) {
    LetterPadSlot.language(kiosk.getCenter(), Locale.of("fi"));
    focus(robot, order);
    for (String letter : List.of("å", "ä", "ö")) {
      robot.clickOn("#pad-" + letter);
    }
    robot.clickOn("#pad-shift").clickOn("#pad-ä");
    assertEquals("åäöÄ", order.getText());
  }

  @Test
  void everyKeyIsATargetOfAKioskAndHasAName(FxRobot robot) {
    LetterPadSlot.language(kiosk.getCenter(), Locale.of("fi"));
    focus(robot, order);
    List<String> small = new ArrayList<>();
    for (Node node : kiosk.lookupAll("#letter-pad .letter-key")) {
      ButtonBase key = (ButtonBase) node;
      if (key.getHeight() < 64 || key.getWidth() < 64 || key.getAccessibleText().isBlank()) {
        small.add(key.getId() + " " + key.getWidth() + " × " + key.getHeight());
      }
    }
    assertEquals(List.of(), small);
  }

  /** At a desk there is a keyboard. */
  @Test
  void elsewhereThanAtAKioskThereIsNone(FxRobot robot) {
    robot.interact(() -> kiosk.getStyleClass().remove("kiosk"));
    focus(robot, order);
    assertFalse(shown());
  }

  private void focus(FxRobot robot, Node field) {
    robot.interact(
        () -> {
          below.requestFocus();
          field.requestFocus();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(FxRobot robot, Node button) {
    robot.clickOn(button);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean shown() {
    WaitForAsyncUtils.waitForFxEvents();
    return kiosk.getBottom().isVisible();
  }
}
