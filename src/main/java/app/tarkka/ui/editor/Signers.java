package app.tarkka.ui.editor;

import app.tarkka.document.Awaited;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import java.util.Comparator;
import java.util.List;

/** Who can be chosen to sign for a document, those first who are likely to. */
final class Signers {
  private Signers() {}

  /** Those first whose approval is awaited; the others are refused, and told why. */
  static List<Person> approvers(OpenDocument open) {
    List<Person> awaited = Awaited.of(open.revision(), open.people());
    return of(open, Comparator.comparing(person -> !awaited.contains(person)));
  }

  static List<Person> of(OpenDocument open, Comparator<Person> order) {
    return open.people().stream()
        .filter(person -> person.may(Role.AUTHOR))
        .sorted(order.thenComparing(Person::name))
        .toList();
  }
}
