package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the entry controls need.
 *
 * @param now the clock here, for <i>Now</i> and <i>Today</i>
 * @param onEnter the person says "this is my answer"
 * @param onRefused tells why a picture was not taken
 */
public record EntryDesk(
    Messages messages,
    Photos photos,
    Supplier<LocalDateTime> now,
    Runnable onEnter,
    Consumer<String> onRefused) {
  private static final String NUDGE = "entry-step";

  /**
   * A button that changes what is entered. Enter is still the person's answer, as the button that
   * goes on says; Space or a touch presses this one.
   */
  Button nudge(String id, String text, Runnable change) {
    Button nudge = Buttons.secondary(id, text, change);
    nudge.getStyleClass().addAll("target", NUDGE);
    nudge.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            onEnter.run();
          }
        });
    return nudge;
  }

  /** Whether Enter is no press of this button, but the answer. */
  public static boolean nudges(Node button) {
    return button.getStyleClass().contains(NUDGE);
  }
}
