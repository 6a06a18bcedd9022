package app.tarkka.store.sqlite;

import app.tarkka.person.Person;
import app.tarkka.run.search.Folded;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.Marked;
import java.util.List;

/**
 * People by the beginnings of their names, or their initials. Names are read where they are kept
 * and stand in no index, so that one that was changed or erased is found no more.
 */
final class FoundPeople {
  private FoundPeople() {}

  static List<Found> of(Database database, SqliteSearch.Asked asked) {
    List<String> words = asked.query().folded();
    return SqlitePeople.all(database).stream()
        .filter(person -> fits(person, words))
        .limit(asked.most())
        .<Found>map(person -> new Found.OfPerson(person, Marked.beginnings(person.name(), words)))
        .toList();
  }

  private static boolean fits(Person person, List<String> words) {
    return Marked.holds(person.name(), words)
        || words.equals(List.of(Folded.of(person.initials())));
  }
}
