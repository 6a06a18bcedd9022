package app.tarkka.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works in the shop, as far as rules ask.
 *
 * @param own whether the shop has people of its own and not those of a sample alone
 * @param active everybody who works there now
 */
public record Crew(boolean own, Set<PersonId> active) {
  public Crew {
    active = Set.copyOf(active);
  }

  public static Crew of(List<Person> people) {
    return new Crew(
        people.stream().anyMatch(person -> !SampleMark.on(person.id().value())),
        people.stream().filter(Person::active).map(Person::id).collect(Collectors.toSet()));
  }

  /** Who decides for the shop: with people of its own, never the sample's owner. */
  public static List<Person> owners(List<Person> people) {
    boolean own = of(people).own();
    return people.stream()
        .filter(person -> person.active() && person.may(Role.OWNER))
        .filter(person -> !own || !SampleMark.on(person.id().value()))
        .toList();
  }

  /** Whether one person is active. */
  public boolean alone() {
    return active.size() == 1;
  }

  /**
   * Whether a person is the sample's and what they want to do is the shop's own: anybody who read
   * the sample's PINs could sign it.
   *
   * @param id of the document or run
   */
  public boolean keepsFrom(PersonId person, String id) {
    return own && SampleMark.on(person.value()) && !SampleMark.on(id);
  }
}
