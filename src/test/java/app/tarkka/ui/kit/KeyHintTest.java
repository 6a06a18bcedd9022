package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** No hint promises a key that the field with the cursor takes for itself. */
@InAWindow
final class KeyHintTest {
  private Button button;
  private TextField words;
  private ProseArea lines;
  private NumberKeypad number;
  private VBox hints;

  @Start
  void start(Stage stage) {
    button = Buttons.secondary("button", "Fail", () -> {});
    button.setGraphic(new KeyHint(Shortcut.RUN_FAIL));
    words = new TextField();
    lines = new ProseArea();
    number = new NumberKeypad("mm", new Messages(Locale.ENGLISH), _ -> {});
    hints =
        new VBox(
            new KeyHint(Shortcut.RUN_FAIL),
            new KeyHint("1"),
            new KeyHint(Shortcut.RUN_BACK),
            new KeyHint(Shortcut.RUN_CONFIRM),
            new KeyHint(Shortcut.RUN_ABANDON));
    Screens.show(
        stage, new VBox(8, button, words, lines, hints, number), Look.smallest(Theme.LIGHT));
  }

  @Test
  void onAButtonEveryKeyActs(FxRobot robot) {
    robot.interact(button::requestFocus);
    assertEquals(List.of(true, true, true, true, true), seen());
  }

  @Test
  void wordsTakeLettersAndDigitsAndLeaveTheRest(FxRobot robot) {
    robot.interact(words::requestFocus);
    assertEquals(List.of(false, false, true, true, true), seen());
    robot.write("a");
    assertEquals(List.of(false, false, false, true, true), seen());
  }

  @Test
  void severalLinesTakeEnterTooUnlessItGoesOn(FxRobot robot) {
    robot.interact(lines::requestFocus);
    assertEquals(List.of(false, false, true, false, true), seen());
    robot.interact(
        () -> {
          lines.onEnter(() -> {});
          button.requestFocus();
          lines.requestFocus();
        });
    assertEquals(List.of(false, false, true, true, true), seen());
  }

  @Test
  void aNumberTakesNoLetters(FxRobot robot) {
    robot.interact(number::focus);
    assertEquals(List.of(true, false, true, true, true), seen());
  }

  /** Else the button that is pressed would grow under the finger. */
  @Test
  void theRoomOfAHintStays(FxRobot robot) {
    robot.interact(button::requestFocus);
    double wide = button.getWidth();
    robot.interact(words::requestFocus);
    robot.interact(() -> button.getParent().layout());
    assertEquals(wide, button.getWidth());
  }

  private List<Boolean> seen() {
    return hints.getChildren().stream().map(Node::isVisible).toList();
  }
}
