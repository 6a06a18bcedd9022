package app.tarkka.ui.kit.signing;

import app.tarkka.person.Person;

/**
 * One person to choose from.
 *
 * @param refusal why this person cannot be chosen here, empty when they can
 */
public record PersonTile(Person person, String refusal) {
  public static PersonTile of(Person person) {
    return new PersonTile(person, "");
  }

  public boolean open() {
    return refusal.isEmpty();
  }
}
