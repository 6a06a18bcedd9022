package app.tarkka.document.reading;

import app.tarkka.document.DocumentId;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who works in the shop and every document in force: who read what.
 *
 * @param people the columns
 * @param rows by code
 */
public record ReadingMatrix(List<Person> people, List<Row> rows) {
  public ReadingMatrix {
    people = List.copyOf(people);
    rows = List.copyOf(rows);
  }

  /**
   * @param standings one for each of the people, in their order
   */
  public record Row(Duty duty, List<Standing> standings) {
    public Row {
      standings = List.copyOf(standings);
    }

    public boolean due() {
      return standings.stream().anyMatch(standing -> standing.state().due());
    }
  }

  private record Who(DocumentId document, PersonId person) {}

  public static ReadingMatrix of(
      List<Person> people, List<Duty> duties, List<Acknowledgement> signed) {
    List<Person> active = people.stream().filter(Person::active).toList();
    Map<Who, Acknowledgement> newest = new HashMap<>();
    signed.forEach(
        one ->
            newest.merge(
                new Who(one.document(), one.person()),
                one,
                (a, b) -> a.revision() >= b.revision() ? a : b));
    Crew crew = Crew.of(people);
    return new ReadingMatrix(
        active,
        duties.stream()
            .map(
                duty ->
                    new Row(
                        duty,
                        active.stream()
                            .map(
                                person ->
                                    standing(
                                        duty,
                                        person,
                                        crew,
                                        newest.get(new Who(duty.document(), person.id()))))
                            .toList()))
            .toList());
  }

  private static Standing standing(
      Duty duty, Person person, Crew crew, @Nullable Acknowledgement last) {
    return new Standing(duty, person.id(), state(duty, person, crew, last), last);
  }

  private static ReadState state(
      Duty duty, Person person, Crew crew, @Nullable Acknowledgement last) {
    if (last != null && last.revision() >= duty.since() && last.as() == Meaning.ACKNOWLEDGED) {
      return ReadState.READ;
    }
    // Nobody asks the sample’s people to sign what they cannot.
    if (!duty.readers().include(person) || crew.keepsFrom(person.id(), duty.document().value())) {
      return ReadState.NOT_ASKED;
    }
    if (last == null) {
      return ReadState.TO_READ;
    }
    return last.revision() >= duty.since() ? ReadState.READ : ReadState.TO_READ_AGAIN;
  }

  /** What is to be read, by document. */
  public List<Standing> due() {
    return rows.stream()
        .flatMap(row -> row.standings().stream())
        .filter(standing -> standing.state().due())
        .toList();
  }

  /** Where this person stands with this document; null when either is not there. */
  public @Nullable Standing of(DocumentId document, PersonId person) {
    return rows.stream()
        .filter(row -> row.duty().document().equals(document))
        .flatMap(row -> row.standings().stream())
        .filter(standing -> standing.person().equals(person))
        .findFirst()
        .orElse(null);
  }
}
