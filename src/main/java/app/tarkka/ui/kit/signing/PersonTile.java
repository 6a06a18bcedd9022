package app.tarkka.ui.kit.signing;

import app.tarkka.person.Person;

/**
 * One person to choose from.
 *
 * @param refusal why this person cannot be chosen here, empty when they can
 * @param note what choosing this person means, empty when nothing is to be said
 */
public record PersonTile(Person person, String refusal, String note) {
  public PersonTile(Person person, String refusal) {
    this(person, refusal, "");
  }

  public static PersonTile of(Person person) {
    return new PersonTile(person, "");
  }

  /** What stands under the name. */
  String said() {
    return open() ? note : refusal;
  }

  public boolean open() {
    return refusal.isEmpty();
  }
}
