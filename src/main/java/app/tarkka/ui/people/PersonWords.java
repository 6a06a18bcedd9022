package app.tarkka.ui.people;

import app.tarkka.person.Credential;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.person.SignIn;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.Set;

/** People in the words of their rows. */
final class PersonWords {
  private static final int SHORT_ID = 6;

  private final Messages messages;
  private final People people;

  PersonWords(Messages messages, People people) {
    this.messages = messages;
    this.people = people;
  }

  List<PersonRow> rows() {
    List<Person> all = people.all();
    return all.stream()
        .map(
            person ->
                new PersonRow(
                    person,
                    roles(person.roles()),
                    shortId(person, all),
                    people.hasBadge(person.id()),
                    note(person)))
        .toList();
  }

  /** Such as "Worker, checker". */
  String roles(Set<Role> roles) {
    return String.join(
        ", ", roles.stream().sorted().map(role -> messages.text("people", role)).toList());
  }

  private String note(Person person) {
    if (!person.active()) {
      return messages.text("people.note.inactive");
    }
    if (people.failures(person.id()).inARow() >= SignIn.LOCKED_AFTER) {
      return messages.text("people.note.locked");
    }
    return people
        .credential(person.id())
        .filter(Credential::oneTime)
        .map(_ -> messages.text("people.note.one-time"))
        .orElse("");
  }

  private static String shortId(Person person, List<Person> all) {
    boolean namesake =
        all.stream()
            .anyMatch(
                other ->
                    !other.id().equals(person.id())
                        && other.name().equalsIgnoreCase(person.name()));
    String id = person.id().value();
    return namesake ? id.substring(Math.max(0, id.length() - SHORT_ID)) : "";
  }
}
