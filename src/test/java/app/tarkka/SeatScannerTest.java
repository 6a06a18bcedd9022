package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.ui.kit.PinField;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.scan.Pace;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Where a scanner is listened to, and whom its code reaches (R12). */
@InAWindow
final class SeatScannerTest {
  private final Session session = new Session();
  private final ManualDelay delay = new ManualDelay();
  private final List<String> screen = new ArrayList<>();
  private final List<String> orders = new ArrayList<>();
  private final List<String> entered = new ArrayList<>();
  private TextField number;
  private PinField pin;
  private Button button;
  private Place place = new Place.Runner("id-1");
  private boolean code;
  private SeatScanner scanner;

  @Start
  void start(Stage stage) {
    number = new TextField();
    pin = new PinField("pin", "PIN");
    button = new Button("Confirm");
    number.setOnAction(_ -> entered.add(number.getText()));
    pin.setOnAction(_ -> entered.add(pin.getText()));
    scanner =
        new SeatScanner(session, new Screen(), () -> place, orders::add, () -> Pace.USUAL, delay);
    stage.setScene(new Scene(new VBox(number, pin, button), 300, 200));
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(scanner::close);
  }

  @Test
  void aNumberTypedIntoABusyWindowReachesItsField(FxRobot robot) {
    type(robot, number);
    assertEquals(List.of("8105"), entered);
    assertEquals(List.of(), orders);
    assertFalse(delay.isWaiting());
  }

  @Test
  void aStepThatWaitsForACodeTakesItFromAnyField(FxRobot robot) {
    code = true;
    type(robot, number);
    assertEquals(List.of("8105"), screen);
    assertEquals("", number.getText());
  }

  @Test
  void aPinIsNeverHeldBack(FxRobot robot) {
    code = true;
    place = new Place.StartRun(Optional.empty(), "");
    type(robot, pin);
    assertEquals(List.of("8105"), entered);
    assertEquals(List.of(), screen);
  }

  @Test
  void aRunsStartTakesItsSubjectFromAScan(FxRobot robot) {
    place = new Place.StartRun(Optional.empty(), "");
    type(robot, number);
    assertEquals(List.of("8105"), orders);
    assertEquals("", number.getText());
  }

  @Test
  void whereNobodyTypesACodeReachesItsOrder(FxRobot robot) {
    type(robot, button);
    assertEquals(List.of("8105"), orders);
  }

  @Test
  void nothingIsHeldBackInADialog(FxRobot robot) {
    code = true;
    TextField reason = new TextField();
    robot.interact(
        () -> {
          Stage dialog = new Stage();
          dialog.initOwner(number.getScene().getWindow());
          dialog.setScene(new Scene(new VBox(reason)));
          dialog.show();
        });
    type(robot, reason);
    assertEquals("8105", reason.getText());
    robot.interact(reason.getScene().getWindow()::hide);
    robot.interact(() -> assertTrue(scanner.listens(Optional.of(number))));
  }

  /** All of it in one go, as it comes from a window that was busy, or from a scanner. */
  private static void type(FxRobot robot, Node to) {
    robot.interact(
        () -> {
          to.requestFocus();
          for (String digit : List.of("8", "1", "0", "5")) {
            key(to, KeyCode.getKeyCode(digit), digit);
          }
          key(to, KeyCode.ENTER, "\r");
        });
  }

  private static void key(Node to, KeyCode code, String character) {
    fire(to, KeyEvent.KEY_PRESSED, code, "");
    fire(to, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character);
    fire(to, KeyEvent.KEY_RELEASED, code, "");
  }

  private static void fire(Node to, EventType<KeyEvent> type, KeyCode code, String character) {
    Event.fireEvent(to, new KeyEvent(type, character, "", code, false, false, false, false));
  }

  private final class Screen implements Scanning {
    @Override
    public boolean waitsForScan() {
      return code;
    }

    @Override
    public boolean scanned(String text) {
      return code && screen.add(text);
    }
  }
}
