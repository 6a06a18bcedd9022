package app.tarkka.ui.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.ui.kit.EveryWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A wedge told from a hand by exact times (R12). */
@InAWindow
final class ScannerTest {
  private final ManualDelay delay = new ManualDelay();
  private final List<String> scanned = new ArrayList<>();
  private final List<String> shortcuts = new ArrayList<>();
  private TextField field;
  private Button button;
  private final ScanTarget target =
      new ScanTarget() {
        @Override
        public boolean listens(Optional<Node> focus) {
          return listening;
        }

        @Override
        public boolean takes(String code, Optional<Node> focus) {
          return taking && scanned.add(code);
        }
      };
  private boolean listening = true;
  private boolean taking = true;
  private Pace pace = Pace.USUAL;
  private long now = Duration.ofHours(1).toNanos();
  private int entered;
  private Subscription input;

  @Start
  void start(Stage stage) {
    field = new TextField("12,");
    button = new Button("Confirm");
    VBox root = new VBox(field, button);
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getTarget() == button) {
            shortcuts.add(key.getCode().getName());
          }
        });
    field.setOnAction(_ -> entered++);
    Scanner scanner = new Scanner(() -> pace, () -> now, delay, target);
    input = EveryWindow.input(scanner::input);
    stage.setScene(new Scene(root, 300, 200));
    stage.show();
    field.requestFocus();
    field.end();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(input::unsubscribe);
  }

  @Test
  void aBurstThatEndsWithEnterIsACodeAndTypesNothing(FxRobot robot) {
    robot.interact(() -> types("20-114", 35, KeyCode.ENTER));
    assertEquals(List.of("20-114"), scanned);
    assertEquals("12,", field.getText());
    assertEquals(0, entered, "and Enter confirms nothing");
  }

  @Test
  void tabEndsACodeTooAndMovesNoFocus(FxRobot robot) {
    robot.interact(() -> types("4107", 10, KeyCode.TAB));
    assertEquals(List.of("4107"), scanned);
    assertEquals(field, field.getScene().getFocusOwner());
  }

  @Test
  void oneMillisecondMoreIsAHand(FxRobot robot) {
    robot.interact(() -> types("4107", 36, KeyCode.ENTER));
    assertEquals(List.of(), scanned);
    assertEquals("12,4107", field.getText());
    assertEquals(1, entered);
  }

  @Test
  void threeCharactersAreTooFew(FxRobot robot) {
    robot.interact(() -> types("410", 5, KeyCode.ENTER));
    assertEquals(List.of(), scanned);
    assertEquals("12,410", field.getText());
  }

  @Test
  void aBurstWithoutItsEndIsTypedAfterThePause(FxRobot robot) {
    robot.interact(() -> keys("4107", 5));
    assertEquals("12,", field.getText());
    assertEquals(Duration.ofMillis(35), delay.pauses().getLast());
    robot.interact(delay::pass);
    assertEquals("12,4107", field.getText());
  }

  @Test
  void aLateEnterIsAHands(FxRobot robot) {
    robot.interact(
        () -> {
          keys("4107", 5);
          later(36);
          key(KeyCode.ENTER, "\r");
        });
    assertEquals(List.of(), scanned);
    assertEquals(1, entered);
    assertEquals("12,4107", field.getText());
  }

  @Test
  void aCodesLettersAreNoShortcuts(FxRobot robot) {
    robot.interact(
        () -> {
          button.requestFocus();
          types("PFN1", 5, KeyCode.ENTER);
        });
    assertEquals(List.of("PFN1"), scanned);
    assertEquals(List.of(), shortcuts);
  }

  @Test
  void aHandsShortcutComesAMomentLater(FxRobot robot) {
    robot.interact(
        () -> {
          button.requestFocus();
          keys("p", 0);
        });
    assertEquals(List.of(), shortcuts);
    robot.interact(delay::pass);
    assertEquals(List.of("P"), shortcuts);
  }

  @Test
  void handsAfterACodeTypeAgain(FxRobot robot) {
    robot.interact(() -> types("20-114", 5, KeyCode.ENTER));
    robot.interact(
        () -> {
          later(500);
          keys("5", 0);
          delay.pass();
        });
    assertEquals("12,5", field.getText());
  }

  @Test
  void aLineFeedAfterTheReturnConfirmsNothing(FxRobot robot) {
    robot.interact(
        () -> {
          types("4107", 5, KeyCode.ENTER);
          later(35);
          key(KeyCode.ENTER, "\n");
        });
    assertEquals(List.of("4107"), scanned);
    assertEquals(0, entered);
  }

  @Test
  void anEnterALittleLaterIsAHandsAgain(FxRobot robot) {
    robot.interact(
        () -> {
          types("4107", 5, KeyCode.ENTER);
          later(36);
          key(KeyCode.ENTER, "\r");
        });
    assertEquals(1, entered);
  }

  @Test
  void whereACodeHasNowhereToGoKeysPassAtOnce(FxRobot robot) {
    listening = false;
    robot.interact(() -> keys("41", 5));
    assertEquals("12,41", field.getText());
    robot.interact(() -> types("07", 5, KeyCode.ENTER));
    assertEquals("12,4107", field.getText());
    assertEquals(1, entered);
    assertEquals(List.of(), delay.pauses());
  }

  @Test
  void aCodeThatNobodyTakesIsTypedWithItsEnter(FxRobot robot) {
    taking = false;
    List<String> atEnter = new ArrayList<>();
    robot.interact(
        () -> {
          field.setOnAction(_ -> atEnter.add(field.getText()));
          types("4107", 5, KeyCode.ENTER);
        });
    assertEquals(List.of("12,4107"), atEnter);
  }

  @Test
  void withoutAScannerNoKeyWaits(FxRobot robot) {
    pace = new Pace(4, Duration.ZERO);
    robot.interact(() -> types("4107", 1, KeyCode.ENTER));
    assertEquals("12,4107", field.getText());
    assertEquals(1, entered);
  }

  private void types(String characters, long apart, KeyCode end) {
    keys(characters, apart);
    later(apart);
    key(end, end == KeyCode.TAB ? "\t" : "\r");
  }

  private void keys(String characters, long apart) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      later(apart);
      key(code(c), String.valueOf(c));
    }
  }

  private void later(long milliseconds) {
    now += Duration.ofMillis(milliseconds).toNanos();
  }

  private void key(KeyCode code, String character) {
    fire(KeyEvent.KEY_PRESSED, code, "");
    fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character);
    fire(KeyEvent.KEY_RELEASED, code, "");
  }

  private void fire(EventType<KeyEvent> type, KeyCode code, String character) {
    Node focus = field.getScene().getFocusOwner();
    Event.fireEvent(focus, new KeyEvent(type, character, "", code, false, false, false, false));
  }

  private static KeyCode code(char c) {
    if (c == '-') {
      return KeyCode.MINUS;
    }
    return Character.isDigit(c)
        ? KeyCode.getKeyCode(String.valueOf(c))
        : KeyCode.valueOf(String.valueOf(c).toUpperCase(Locale.ROOT));
  }
}
