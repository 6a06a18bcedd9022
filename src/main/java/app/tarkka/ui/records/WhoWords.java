package app.tarkka.ui.records;

import app.tarkka.person.Attribution;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People and instants as a record prints them. */
final class WhoWords {
  private static final String NOBODYS_COLOUR = "#47515D";

  private final Messages messages;
  private final Map<PersonId, Person> people;
  private final Map<String, Long> namesakes;
  private final DateTimeFormatter seconds;
  private final DateTimeFormatter days;

  WhoWords(Messages messages, List<Person> everyone) {
    this.messages = messages;
    seconds = DayAndTime.dayAndSecond(messages);
    days = DayAndTime.day(messages);
    people = everyone.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    namesakes =
        everyone.stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.name().toLowerCase(Locale.ROOT), Collectors.counting()));
  }

  Who of(Attribution by) {
    String when = instant(by.at(), by.offsetMinutes()) + read(by);
    Person person = people.get(by.person());
    return person == null
        ? new Who(by.person().value(), name(by.person()), "", NOBODYS_COLOUR, when)
        : Who.of(person, when).named(name(by.person()));
  }

  /** In which translation they read what they acted on; nothing when it was the source. */
  private String read(Attribution by) {
    return by.translation()
        .map(read -> Locale.forLanguageTag(read.language()).getDisplayLanguage(messages.locale()))
        .map(language -> " · " + messages.text("records.read", language))
        .orElse("");
  }

  /** The printed name; with the initials where two people of the library have that name. */
  String name(PersonId id) {
    if (id.equals(PersonId.TARKKA)) {
      return messages.text("records.who.tarkka");
    }
    Person person = people.get(id);
    if (person == null) {
      return messages.text("records.who.unknown", id.value());
    }
    boolean alone = namesakes.getOrDefault(person.name().toLowerCase(Locale.ROOT), 1L) == 1L;
    return alone
        ? person.name()
        : messages.text("records.who.namesake", person.name(), person.initials());
  }

  /** Date and time to the second with the offset from UTC, as it was at that seat. */
  String instant(Instant at, int offsetMinutes) {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(offsetMinutes * 60);
    return seconds.format(at.atOffset(offset))
        + " "
        + (offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId());
  }

  /** A day such as one by which something is due. */
  String day(LocalDate day) {
    return days.format(day);
  }

  /** Whose action it is, and until when. */
  String due(PersonId owner, LocalDate until) {
    return messages.text("records.action.due", name(owner), day(until));
  }

  /** How long after: seconds, minutes or hours, in the two largest units. */
  String elapsed(Instant from, Instant until) {
    return elapsed(Duration.between(from, until));
  }

  String elapsed(Duration gap) {
    if (gap.toHours() > 0) {
      return messages.text("records.elapsed.hours", text(gap.toHours()), text(gap.toMinutesPart()));
    }
    return gap.toMinutes() > 0
        ? messages.text("records.elapsed.minutes", text(gap.toMinutes()), text(gap.toSecondsPart()))
        : messages.text("records.elapsed.seconds", text(gap.toSeconds()));
  }

  /** Who gave the signer the PIN they signed with, and when; empty for no PIN. */
  String credential(Attribution by) {
    PersonId issuer = by.credentialIssuedBy();
    Instant issued = by.credentialIssued();
    if (issuer == null || issued == null) {
      return "";
    }
    String when = instant(issued, by.offsetMinutes());
    return issuer.equals(by.person())
        ? messages.text("records.credential.own", when)
        : messages.text("records.credential.issued", name(issuer), when);
  }

  private static String text(long number) {
    return Long.toString(number);
  }
}
