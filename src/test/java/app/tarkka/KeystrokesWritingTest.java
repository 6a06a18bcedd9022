package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.sample.SamplePerson;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.InMemoryPreferences;
import java.io.IOException;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/**
 * A procedure of twenty steps is written, from Today on: two pictures that are on the clipboard,
 * three measurements with unit and limits, a condition, a choice and a time. Counted is every key
 * and click beyond the letters; a chord is one. An outsider counted about 34 for the same letters
 * in LibreOffice Writer 7.4, with the pictures from files and the limits, the condition and the
 * rest as mere words.
 */
@InAWindow
final class KeystrokesWritingTest {
  private static final int IN_A_WORD_PROCESSOR = 34;
  private static final String MARKS = ".row-marks .label";

  private AtASeat seat;
  private int row;

  @Start
  void start(Stage stage) throws IOException {
    seat = AtASeat.open(stage, Trade.SANDWICH, new InMemoryPreferences());
  }

  @AfterEach
  void close() {
    seat.close();
  }

  @Test
  void aProcedureTakesFewerKeysBeyondItsLettersThanInAWordProcessor() {
    int begun = begins();
    seat.write("Sourdough: from starter to shelf").key(KeyCode.ENTER).focus("#row-0");
    seat.write("Sourdough");
    begun += seat.strokes("title and heading");

    goesOn("Take the starter out of the fridge");
    goesOn("Feed the starter with 100 g flour and 100 g water");
    goesOn("Wait until the starter has doubled, at least 4 hours");
    picture();
    takes("The words say ≥ 4 h.", "Float test: a spoonful of starter floats in water");
    goesOn("If the float test fails, feed again and wait two hours more");
    takes(
        "The words say: only when 1.4 fails. Step 1.4 will ask for: Pass or fail.",
        "Choose the flour of the day: wheat / rye / spelt");
    takes("The words say wheat / rye / spelt.", "Weigh the flour: 1000 ± 5 g");
    takes("The words say 1000 ±5 g.", "Weigh the water");
    goesOn("Mix flour and water and let it rest");
    goesOn("Add the starter and the salt");
    goesOn("Measure the dough temperature: 24–26 °C");
    takes("The words say 24–26 °C.", "Fold the dough four times");
    goesOn("Divide and shape the loaves");
    goesOn("Put the loaves into baskets");
    goesOn("Proof in the fridge overnight");
    goesOn("Heat the oven to 250 degrees");
    goesOn("Score and load the loaves");
    goesOn("Bake until dark brown");
    picture();
    goesOn("Measure the core temperature: at least 96 °C");
    takes("The words say ≥ 96 °C.", "Cool on the rack and put on the shelf");

    assertEquals(
        List.of(
            "1 picture",
            "≥ 4 h",
            "Pass or fail",
            "Asked only under a condition",
            "One of a list",
            "1000 ±5 g",
            "24–26 °C",
            "≥ 96 °C",
            "1 picture"),
        seat.texts(MARKS));
    int all = begun + seat.strokes("twenty steps");
    assertEquals(25, all);
    assertTrue(all < IN_A_WORD_PROCESSOR);
    seat.styled();
  }

  /** From Today; who writes signs in once, which is not counted. */
  private int begins() {
    seat.sees("#start-sample-SOP-001").chord(KeyCode.CONTROL, KeyCode.N);
    seat.focus("#new-document-list").key(KeyCode.ENTER);
    int strokes = seat.strokes("to begin");
    seat.sees("#sign-in").tabTo("#person-" + SamplePerson.ANNA.id().value()).key(KeyCode.ENTER);
    seat.focus("#pin-field").keys(SamplePerson.ANNA.pin()).key(KeyCode.ENTER);
    seat.focus("#doc-title").strokes("signing in");
    return strokes;
  }

  private void goesOn(String next) {
    seat.key(KeyCode.ENTER);
    next(next);
  }

  /** Sets what the words say, and goes on. */
  private void takes(String said, String next) {
    seat.reads("#offer-said", said).chord(KeyCode.ALT, KeyCode.ENTER).gone("#offer");
    next(next);
  }

  private void next(String words) {
    seat.focus("#row-" + ++row).write(words);
  }

  private void picture() {
    seat.copied(
        () -> {
          WritableImage image = new WritableImage(40, 30);
          image.getPixelWriter().setColor(1, 1, Color.DARKRED);
          ClipboardContent content = new ClipboardContent();
          content.putImage(image);
          Clipboard.getSystemClipboard().setContent(content);
        });
    int before = seat.texts(MARKS).size();
    seat.chord(KeyCode.CONTROL, KeyCode.V);
    seat.until("the picture", () -> seat.texts(MARKS).size() > before);
  }
}
