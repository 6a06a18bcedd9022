package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.sample.SamplePerson;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.InMemoryPreferences;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/**
 * A whole run by keyboard alone (R13): from <i>Today</i> through signing in, every kind of answer
 * of the document, a failure with its nonconformance and rework, to the second person's check.
 */
@InAWindow
final class KeyboardWalkTest {
  private AtASeat seat;

  @Start
  void start(Stage stage) throws IOException {
    seat = AtASeat.open(stage, Trade.WEBSHOP, new InMemoryPreferences());
  }

  @AfterEach
  void close() {
    seat.close();
  }

  @Test
  void anOrderIsPackedAndCheckedWithoutAMouse() {
    seat.sees("#start-sample-SOP-202").tabTo("#start-sample-SOP-202").key(KeyCode.ENTER);
    seat.focus("#start-subject").keys("w4711").key(KeyCode.ENTER);
    signsIn(SamplePerson.DITA);
    seat.reads("#run-place", "Step 1 of");
    seat.strokes("start");

    seat.key(KeyCode.DIGIT1).key(KeyCode.ENTER);
    next("choice", 2, 2);
    tick(3);
    tick(4);
    fails();
    seat.reads("#run-place", "Step 4 of").key(KeyCode.P);
    next("pass", 5, 1);
    tick(6);
    tick(7);
    seat.focus("#number-field").keys("2").key(KeyCode.ENTER);
    next("measure", 8, 2);
    tick(9);
    seat.keys("jd01").key(KeyCode.ENTER);
    next("code", 10, 5);
    seat.key(KeyCode.ENTER).sees("#finish");
    seat.strokes("tick");
    seat.key(KeyCode.ENTER);
    signs(SamplePerson.DITA);
    checks();
    seat.styled();
  }

  private void tick(int then) {
    seat.key(KeyCode.ENTER);
    next("tick", then, 1);
  }

  private void next(String what, int step, int strokes) {
    seat.reads("#run-place", "Step " + step + " of");
    assertEquals(strokes, seat.strokes(what), what);
  }

  private void fails() {
    seat.key(KeyCode.F);
    seat.sees("#dialog-field").keys("rattles").tabTo("#dialog-action").key(KeyCode.ENTER);
    seat.sees("#hold");
    seat.strokes("fail");
    // Elsewhere O opens the overview; in a list letters choose.
    seat.tabTo("#hold-severity").key(KeyCode.O).sees("#hold").tabTo("#hold-rework");
    seat.key(KeyCode.SPACE);
    seat.tabTo("#hold-reason").keys("paper").tabTo("#run-decide").key(KeyCode.ENTER);
    seat.strokes("nonconformance");
    signs(SamplePerson.DITA);
  }

  private void checks() {
    seat.sees("#waiting-lines").key(KeyCode.ENTER);
    seat.sees("#checker");
    seat.tabTo("#person-sample-mei").key(KeyCode.ENTER);
    seat.focus("#check-begin").key(KeyCode.ENTER);
    seat.sees("#inspect-result").key(KeyCode.P).key(KeyCode.ENTER);
    signs(SamplePerson.MEI);
    seat.sees("#check-verdict");
  }

  private void signsIn(SamplePerson person) {
    seat.sees("#sign-in").tabTo("#person-" + person.id().value()).key(KeyCode.ENTER);
    seat.focus("#pin-field").keys(person.pin()).key(KeyCode.ENTER);
  }

  private void signs(SamplePerson person) {
    seat.focus("#pin-field").strokes("to sign");
    seat.keys(person.pin()).key(KeyCode.ENTER).gone("#dialog-title");
    assertEquals(person.pin().length() + 1, seat.strokes("signature"));
  }
}
