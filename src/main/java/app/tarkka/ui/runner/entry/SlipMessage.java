package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;

/**
 * Asks whoever typed a number far from what is expected to read it again.
 *
 * @param typed and {@code expected} as people read them
 * @param right it was read right
 * @param again it is typed again
 */
public record SlipMessage(String typed, String expected, Runnable right, Runnable again) {

  public void show(MessageBar bar, Messages messages) {
    bar.show(
        MessageBar.Tone.WARNING,
        messages.text("runner.slip", typed, expected),
        KeyHint.on(
            Buttons.secondary("slip-right", messages.text("runner.slip.right", typed), right),
            Shortcut.RUN_INSIST),
        KeyHint.on(
            Buttons.primary("slip-again", messages.text("runner.slip.again"), again),
            Shortcut.RUN_CONFIRM));
  }
}
