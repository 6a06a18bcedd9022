package app.tarkka.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** Which keys a kiosk shows for a text field that has the focus. */
public enum FieldKeys {
  /** Letters, and the signs on a second page. */
  LETTERS,
  /** The same with the page of digits and signs first. */
  DIGITS,
  /** None: the field has keys of its own beside it. */
  OWN;

  /** Says so of a field; one of which nothing was said takes letters. */
  public void of(TextInputControl field) {
    field.getProperties().put(FieldKeys.class, this);
  }

  static FieldKeys in(Node field) {
    return field.getProperties().get(FieldKeys.class) instanceof FieldKeys said ? said : LETTERS;
  }
}
