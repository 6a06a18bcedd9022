package app.tarkka.ui.runner.start;

import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.signing.PersonTile;
import java.util.Collection;
import java.util.List;

/** The name tiles of everybody who is active; who neither works nor checks is shown why not. */
final class WorkerTiles {
  private WorkerTiles() {}

  static List<PersonTile> of(Collection<Person> people, String notWorker) {
    return people.stream()
        .filter(Person::active)
        .map(
            person ->
                new PersonTile(
                    person, person.may(Role.WORKER) || person.may(Role.CHECKER) ? "" : notWorker))
        .toList();
  }
}
