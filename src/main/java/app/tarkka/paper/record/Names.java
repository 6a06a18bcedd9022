package app.tarkka.paper.record;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Printed names. Two people of one name are told apart by their ids. */
final class Names {
  private final Map<PersonId, String> names = new LinkedHashMap<>();

  Names(Collection<Person> people) {
    for (Person person : people) {
      boolean shared =
          people.stream().filter(other -> other.name().equals(person.name())).count() > 1;
      names.put(person.id(), shared ? person.name() + " (" + person.id() + ")" : person.name());
    }
  }

  String of(PersonId id) {
    return id.equals(PersonId.TARKKA) ? "Tarkka" : names.getOrDefault(id, id.value());
  }
}
