package app.tarkka.document.reading;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import java.util.Set;

/**
 * Who has to read a document.
 *
 * @param everyone whoever works in the shop, now or later; {@code people} is empty then
 * @param people those who were named
 */
public record Readers(boolean everyone, Set<PersonId> people) {
  public static final Readers NOBODY = new Readers(false, Set.of());
  public static final Readers EVERYONE = new Readers(true, Set.of());

  public Readers {
    people = everyone ? Set.of() : Set.copyOf(people);
  }

  public static Readers of(Set<PersonId> people) {
    return new Readers(false, people);
  }

  /** Whoever left the shop has nothing to read. */
  public boolean include(Person person) {
    return person.active() && (everyone || people.contains(person.id()));
  }

  public boolean none() {
    return !everyone && people.isEmpty();
  }
}
