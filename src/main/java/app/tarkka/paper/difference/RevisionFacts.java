package app.tarkka.paper.difference;

import app.tarkka.document.Revision;
import app.tarkka.paper.Words;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a revision beside its text.
 *
 * @param name such as "Revision 3"
 * @param state such as "Superseded"
 * @param people who wrote and who approved it, and when, one line each
 * @param changes its change summary, empty when none was given
 */
public record RevisionFacts(String name, String state, List<String> people, String changes) {
  public RevisionFacts {
    people = List.copyOf(people);
  }

  /** Names people and writes dates as one library and place do. */
  public record Reader(List<Person> people, ZoneId zone, Words words) {
    public Reader {
      people = List.copyOf(people);
    }

    public RevisionFacts of(Revision revision) {
      List<String> facts = new ArrayList<>();
      facts.add(words.say("diff.by", names(revision)));
      Instant submitted = revision.submitted();
      if (submitted != null && revision.approver() == null) {
        facts.add(words.say("diff.sent", words.date(submitted, zone)));
      }
      revision
          .approvals()
          .forEach(
              one ->
                  facts.add(
                      words.say("diff.approved", name(one.person()), words.date(one.at(), zone))));
      if (revision.selfApproved()) {
        facts.add(words.say("diff.alone"));
      }
      Instant effective = revision.effective();
      if (effective != null) {
        facts.add(words.say("diff.since", words.date(effective, zone)));
      }
      Instant from = revision.effectiveFrom();
      if (from != null) {
        facts.add(words.say("diff.from", words.minute(from, zone)));
      }
      return new RevisionFacts(
          words.say("diff.revision", revision.number()),
          words.say("diff.state." + revision.state().name()),
          facts,
          revision.changeSummary());
    }

    private String names(Revision revision) {
      List<String> names = new ArrayList<>(List.of(name(revision.author())));
      revision.authors().stream()
          .filter(author -> !author.equals(revision.author()))
          .map(this::name)
          .sorted()
          .forEach(names::add);
      return String.join(", ", names);
    }

    private String name(PersonId id) {
      return people.stream()
          .filter(person -> person.id().equals(id))
          .map(Person::name)
          .findFirst()
          .orElse(id.value());
    }
  }
}
