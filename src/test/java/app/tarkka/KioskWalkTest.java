package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.sample.SamplePerson;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/**
 * A whole run at a kiosk of 1024 × 700 by touch and scanner alone (R2, R14), from the name tiles to
 * the second person's signature. Nothing that is pressed is scrolled to, and each step costs what
 * it should.
 */
@InAWindow
final class KioskWalkTest {
  private AtASeat seat;

  @Start
  void start(Stage stage) throws Exception {
    seat = KioskSeat.open(stage, Look.smallest(Theme.LIGHT), Locale.ENGLISH);
  }

  @AfterEach
  void close() {
    seat.close();
  }

  @Test
  void anOrderIsPickedAndCheckedByTouchAndScannerAlone() {
    seat.tap("#person-sample-dita");
    enters(SamplePerson.DITA);
    seat.strokes("sign in");
    seat.tap("#start-sample-SOP-201").sees("#start-subject").scan("4712");
    seat.reads("#start-subject", "4712").tap("#start-run").reads("#run-place", "Step 1 of");
    assertEquals(2, seat.strokes("start"));

    tap("tick", "#run-confirm", 2);
    seat.scan("4712").reads("#run-place", "Step 3 of");
    assertEquals(0, seat.strokes("scan"));
    tap("tick", "#run-confirm", 4);
    tap("pass", "#run-pass", 5);
    seat.sees("#number-field");
    assertEquals(List.of(), seat.outOfSight(".key"), "the keypad fits");
    seat.tap("#key-1").tap("#key-2").tap("#key-enter").reads("#run-place", "Step 6 of");
    assertEquals(3, seat.strokes("measure"));
    seat.tap("#option-2").tap("#run-confirm").reads("#run-place", "Step 7 of");
    assertEquals(2, seat.strokes("choice"));
    tap("skip", "#run-skip", 8);
    seat.tap("#run-confirm").sees("#finish");
    assertEquals(1, seat.strokes("tick"));
    seat.tap("#run-sign-finish");
    seat.strokes("to finish");
    signs(SamplePerson.DITA);

    seat.tap("#run-check-now").tap("#person-sample-mei").tap("#check-begin").sees("#number-field");
    assertEquals(List.of(), seat.outOfSight(".key"), "the checker's keypad fits");
    seat.strokes("to check");
    seat.tap("#key-1").tap("#key-2").tap("#key-enter").sees("#pin-field");
    assertEquals(3, seat.strokes("check"));
    signs(SamplePerson.MEI);
    seat.sees("#check-verdict");
  }

  private void tap(String what, String id, int then) {
    seat.tap(id).reads("#run-place", "Step " + then + " of");
    assertEquals(1, seat.strokes(what), what);
  }

  private void enters(SamplePerson person) {
    seat.sees("#pin-field");
    assertEquals(List.of(), seat.outOfSight(".key"), "the PIN pad fits");
    person.pin().chars().forEach(digit -> seat.tap("#key-" + Character.toString(digit)));
    seat.tap("#key-enter");
  }

  private void signs(SamplePerson person) {
    enters(person);
    seat.gone("#dialog-title");
    assertEquals(person.pin().length() + 1, seat.strokes("signature"));
  }
}
