package app.tarkka.person;

import java.util.List;

/**
 * Who works in the shop, as far as rules ask.
 *
 * @param own whether the shop has people of its own and not those of a sample alone
 * @param alone whether one person is active
 */
public record Crew(boolean own, boolean alone) {

  public static Crew of(List<Person> people) {
    return new Crew(
        people.stream().anyMatch(person -> !SampleMark.on(person.id().value())),
        people.stream().filter(Person::active).count() == 1);
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
