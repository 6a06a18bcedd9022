package app.tarkka.ui.kit;

import app.tarkka.person.Person;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A person as initials on a colour that follows from the person's id and never changes. */
public final class Avatar extends Label {
  private static final int COLOURS = 8;

  /**
   * @param id the person's id: the same person, the same colour, also after a change of name
   * @param name the printed name
   */
  public Avatar(String id, String name) {
    super(initials(name));
    getStyleClass().addAll("avatar", "avatar-" + Math.floorMod(id.hashCode(), COLOURS));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name);
  }

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

  /** First letters of the first and the last word; one word gives one letter. */
  static String initials(String name) {
    String[] words = name.strip().split("\\s+");
    String first = firstLetter(words[0]);
    String last = words.length > 1 ? firstLetter(words[words.length - 1]) : "";
    return (first + last).toUpperCase(Locale.ROOT);
  }

  private static String firstLetter(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
