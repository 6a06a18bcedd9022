package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.tarkka.sample.Trade;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.StyleWarnings;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.settings.SeatSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Somebody at a seat over a sample shop, as the program itself opens it: real work in the
 * background, real dialogs, real PINs. It counts every key and every tap, and finds only what is in
 * sight in the front window.
 */
final class AtASeat implements AutoCloseable {
  private static final int PATIENCE = 30;

  private final FxRobot robot = new FxRobot();
  private final Runnable onClose;
  private final StyleWarnings warnings = new StyleWarnings();
  private int strokes;
  private int taps;
  private final List<String> steps = new ArrayList<>();

  AtASeat(Runnable onClose) {
    this.onClose = onClose;
  }

  /** To be called on the FX thread. */
  static AtASeat open(Stage stage, Trade trade, InMemoryPreferences preferences)
      throws IOException {
    DataFolder folder = new DataFolder(Files.createTempDirectory("seat"));
    Desk desk = new Desk(stage, folder, new Appearance(), new SeatSettings(preferences), _ -> {});
    desk.show(
        Optional.of(
            _ ->
                new Founding(Wiring.thisSeat())
                    .sampleShop(folder.path().resolve("shop.tarkka"), trade, _ -> {})));
    return new AtASeat(desk::close);
  }

  @Override
  public void close() {
    robot.interact(onClose);
    warnings.close();
  }

  /** JavaFX could style all that was on the screen so far. */
  AtASeat styled() {
    warnings.expectNone();
    return this;
  }

  /** One key. */
  AtASeat key(KeyCode code) {
    robot.type(code);
    strokes++;
    return this;
  }

  /** Each letter and digit is one key. */
  AtASeat keys(String text) {
    text.chars().forEach(letter -> key(KeyCode.getKeyCode(letter == ' ' ? "Space" : face(letter))));
    return this;
  }

  /** Letters, which are not counted; all at once, as no hand can. */
  AtASeat write(String text) {
    robot.interact(
        () ->
            text.chars()
                .forEach(
                    letter ->
                        fire(
                            front().getScene(),
                            KeyEvent.KEY_TYPED,
                            Character.toString(letter),
                            KeyCode.UNDEFINED)));
    return this;
  }

  /** One key while another is held; counted as one. */
  AtASeat chord(KeyCode held, KeyCode code) {
    robot.press(held).type(code).release(held);
    strokes++;
    return this;
  }

  /** What another program put on the clipboard. */
  AtASeat copied(Runnable copy) {
    robot.interact(copy);
    return this;
  }

  private static String face(int letter) {
    return Character.toString(letter).toUpperCase(Locale.ROOT);
  }

  /** Tab until that has the focus. */
  AtASeat tabTo(String id) {
    for (int i = 0; i < 80; i++) {
      if (focused(id)) {
        return this;
      }
      key(KeyCode.TAB);
    }
    return fail("Tab does not reach " + id + "; " + OnScreen.said());
  }

  /**
   * One tap on what is in sight; nothing is scrolled to. No finger hits the same spot twice: two
   * taps there are a double click, whose second press ticks nothing.
   */
  AtASeat tap(String id) {
    until(id + " to tap", () -> found(id).filter(node -> !node.isDisabled()).isPresent());
    Node node = read(() -> found(id).orElseThrow());
    assertTrue(
        read(() -> OnScreen.inSight(node)),
        () -> id + " has to be scrolled to at " + OnScreen.bounds(node) + "; " + OnScreen.said());
    Bounds at = read(() -> node.localToScreen(node.getLayoutBounds()));
    double aside = at.getWidth() * (taps++ % 2 == 0 ? 0.3 : 0.7);
    robot.clickOn(at.getMinX() + aside, at.getCenterY());
    strokes++;
    return this;
  }

  /** A scanner types all of it, letters and digits, at once, and Enter. */
  AtASeat scan(String code) {
    robot.interact(
        () -> {
          Scene front = front().getScene();
          code.chars()
              .forEach(
                  letter -> {
                    fire(front, KeyEvent.KEY_PRESSED, "", KeyCode.getKeyCode(face(letter)));
                    fire(front, KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED);
                    fire(front, KeyEvent.KEY_RELEASED, "", KeyCode.getKeyCode(face(letter)));
                  });
          fire(front, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
          fire(front, KeyEvent.KEY_RELEASED, "", KeyCode.ENTER);
        });
    return this;
  }

  private static void fire(Scene scene, EventType<KeyEvent> type, String letter, KeyCode code) {
    Node focus = scene.getFocusOwner();
    Event.fireEvent(
        focus == null ? scene : focus,
        new KeyEvent(type, letter, letter, code, false, false, false, false));
  }

  AtASeat until(String what, Callable<Boolean> so) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> read(so));
    } catch (TimeoutException e) {
      fail("waited in vain for " + what + "; done: " + steps + "; " + OnScreen.said());
    }
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  /** Until something is in the front window. */
  AtASeat sees(String id) {
    return until(id, () -> found(id).isPresent());
  }

  AtASeat gone(String id) {
    return until("no " + id, () -> found(id).isEmpty());
  }

  AtASeat reads(String id, String begins) {
    return until(id + " to read " + begins, () -> text(id).startsWith(begins));
  }

  AtASeat focus(String id) {
    return until("the focus on " + id, () -> focused(id));
  }

  /** Counts what is pressed from here on; what it was since the last time. */
  int strokes(String what) {
    int now = strokes;
    steps.add(what + " " + now);
    strokes = 0;
    return now;
  }

  /** What is not in sight of what matches, without scrolling. */
  List<String> outOfSight(String selector) {
    return read(
        () ->
            all(front().getScene().getRoot(), selector).stream()
                .filter(node -> shown(node) && !OnScreen.inSight(node))
                .map(node -> node.getId() + " " + OnScreen.bounds(node))
                .toList());
  }

  private boolean focused(String id) {
    return read(
        () -> {
          Node owner = front().getScene().getFocusOwner();
          return owner != null && id.equals("#" + owner.getId());
        });
  }

  String text(String id) {
    return read(
        () ->
            found(id)
                .map(
                    node ->
                        node instanceof Labeled label
                            ? label.getText()
                            : node instanceof TextInputControl field ? field.getText() : "")
                .orElse(""));
  }

  /** What is written on all that matches, in the order of the scene; of a sign, what it means. */
  List<String> texts(String selector) {
    return read(
        () ->
            all(front().getScene().getRoot(), selector).stream()
                .filter(AtASeat::shown)
                .map(
                    node ->
                        node instanceof Labeled label && !label.getText().isEmpty()
                            ? label.getText()
                            : String.valueOf(node.getAccessibleText()))
                .toList());
  }

  static Optional<Node> found(String id) {
    return all(front().getScene().getRoot(), id).stream().filter(AtASeat::shown).findFirst();
  }

  private static List<Node> all(Parent root, String selector) {
    return List.copyOf(root.lookupAll(selector));
  }

  static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  static Window front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  static <T> T read(Callable<T> reading) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, reading);
  }
}
