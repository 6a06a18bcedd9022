package app.tarkka.ui.kit;

import app.tarkka.person.Person;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A person as their initials on their own colour, the same wherever they are met. */
public final class Avatar extends Label {
  /** The person's own initials on the person's own colour. */
  public Avatar(Person person) {
    this(person.name(), person.initials(), person.colour());
  }

  /**
   * @param colour as {@code #RRGGBB}; white letters stand on it
   */
  public Avatar(String name, String initials, String colour) {
    super(initials);
    getStyleClass().add("avatar");
    setStyle("-fx-background-color: " + colour + ";");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name);
  }
}
