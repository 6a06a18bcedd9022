package app.tarkka.document;

import app.tarkka.person.Crew;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import java.util.List;

/** Who can still approve what is in review: nobody who wrote it, and nobody twice. */
public final class Awaited {
  private Awaited() {}

  /**
   * By name; more than are needed where several could, and nobody when it is not in review.
   *
   * @param people everyone
   */
  public static List<Person> of(Revision revision, List<Person> people) {
    if (revision.state() != RevisionState.IN_REVIEW) {
      return List.of();
    }
    Crew crew = Crew.of(people);
    return people.stream()
        .filter(person -> person.may(Role.AUTHOR))
        .filter(person -> !crew.keepsFrom(person.id(), revision.document().value()))
        .filter(person -> crew.alone() || !revision.authors().contains(person.id()))
        .filter(
            person -> revision.approvals().stream().noneMatch(a -> a.person().equals(person.id())))
        .sorted(java.util.Comparator.comparing(Person::name))
        .toList();
  }
}
