package app.tarkka.ui.kit;

import javafx.scene.control.PasswordField;

/**
 * A PIN or a passphrase, masked; it can be neither copied nor cut (as every PasswordField), and the
 * keypad types into it.
 */
public final class PinField extends PasswordField {
  public PinField(String id, String label) {
    setId(id);
    setAccessibleText(label);
    setPromptText(label);
    getStyleClass().add("pin-field");
    FieldKeys.DIGITS.of(this);
  }

  /** What was typed. The caller wipes the array after use. */
  public char[] pin() {
    CharSequence typed = getCharacters();
    char[] pin = new char[typed.length()];
    for (int i = 0; i < pin.length; i++) {
      pin[i] = typed.charAt(i);
    }
    return pin;
  }
}
