package app.tarkka.document;

import app.tarkka.person.Crew;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import java.util.List;
import java.util.Optional;

/** Who can still approve what is in review: nobody who wrote it, and nobody twice. */
public final class Awaited {
  private Awaited() {}

  /** Why an author cannot approve a revision. */
  public enum Bar {
    /** A person of the sample, in a shop that has people of its own. */
    SAMPLE_PERSON,
    WROTE_IT,
    APPROVED_ALREADY
  }

  /**
   * By name; more than are needed where several could, and nobody when it is not in review.
   *
   * @param people everyone
   */
  public static List<Person> of(Revision revision, List<Person> people) {
    if (revision.state() != RevisionState.IN_REVIEW) {
      return List.of();
    }
    return people.stream()
        .filter(person -> person.may(Role.AUTHOR))
        .filter(person -> bar(revision, person, people).isEmpty())
        .sorted(java.util.Comparator.comparing(Person::name))
        .toList();
  }

  /**
   * Why this author cannot approve it, empty when they can.
   *
   * @param people everyone
   */
  public static Optional<Bar> bar(Revision revision, Person person, List<Person> people) {
    Crew crew = Crew.of(people);
    if (crew.keepsFrom(person.id(), revision.document().value())) {
      return Optional.of(Bar.SAMPLE_PERSON);
    }
    if (!crew.alone() && revision.authors().contains(person.id())) {
      return Optional.of(Bar.WROTE_IT);
    }
    boolean again = revision.approvals().stream().anyMatch(a -> a.person().equals(person.id()));
    return again ? Optional.of(Bar.APPROVED_ALREADY) : Optional.empty();
  }
}
