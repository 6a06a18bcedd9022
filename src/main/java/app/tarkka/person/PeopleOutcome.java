package app.tarkka.person;

/** What came of a change to a person: done and committed, or refused with nothing changed. */
public sealed interface PeopleOutcome {
  /**
   * @param person as they are now
   */
  record Done(Person person) implements PeopleOutcome {}

  record Refused(PeopleRefusal refusal) implements PeopleOutcome {}
}
