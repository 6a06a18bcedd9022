package app.tarkka.ui.records;

import app.tarkka.person.Person;

/**
 * Somebody who did something, and when.
 *
 * @param id the person's id, shown where two people have one name
 * @param when local time of the seat where it was done
 */
record Who(String id, String name, String initials, String colour, String when) {
  static Who of(Person person, String when) {
    return new Who(person.id().value(), person.name(), person.initials(), person.colour(), when);
  }

  Who named(String printedName) {
    return new Who(id, printedName, initials, colour, when);
  }
}
