package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** FAIL across the whole screen: what was read, and what was expected (R12). */
public final class WrongCodePanel extends VBox {
  /**
   * @param again nothing is kept, and the code is read again
   * @param record the wrong code is the answer
   */
  public WrongCodePanel(WrongCode wrong, Runnable again, Runnable record, Messages messages) {
    StatusMark mark = new StatusMark(Status.FAIL, messages.text("runner.wrongCode"));
    mark.getStyleClass().add("text-h2");
    Label expected =
        new Label(messages.text("runner.wrongCode.text", wrong.read(), wrong.expected()));
    expected.setId("wrong-code");
    expected.setWrapText(true);
    expected.getStyleClass().add("text-body");
    HBox buttons =
        new HBox(
            target(
                Buttons.primary("code-again", messages.text("runner.wrongCode.again"), again),
                Shortcut.RUN_CONFIRM),
            target(
                Buttons.secondary("code-record", messages.text("runner.wrongCode.record"), record),
                Shortcut.RUN_INSIST));
    buttons.getStyleClass().add("button-row");
    getStyleClass().addAll("tint-fail", "run-panel");
    getChildren().addAll(mark, expected, buttons);
  }

  private static Button target(Button button, Shortcut shortcut) {
    button.getStyleClass().add("target");
    return KeyHint.on(button, shortcut);
  }
}
