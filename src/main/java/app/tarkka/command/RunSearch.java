package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.StepMark;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which runs a command is about: what the window's filters can ask. */
final class RunSearch {
  @Option(names = "--text", paramLabel = "T", description = "Words in code, title or subject.")
  String text = "";

  @Option(
      names = "--subject",
      paramLabel = "S",
      description = "Exactly this order, lot, batch or serial number, however it is spelt.")
  String subject = "";

  @Option(names = "--document", paramLabel = "CODE", description = "Runs of this document.")
  String code = "";

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "One or more of: ${COMPLETION-CANDIDATES}.")
  Set<RunState> states = EnumSet.noneOf(RunState.class);

  @Option(names = "--from", paramLabel = "DAY", description = "Started on this day or later.")
  @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "DAY", description = "Started on this day or earlier.")
  @Nullable LocalDate until;

  @Option(
      names = "--person",
      paramLabel = "WHO",
      description = "Started, done or checked by: a name or an id.")
  String person = "";

  @Option(names = "--step", paramLabel = "STEP", description = "Number or words of a step.")
  String step = "";

  @Option(
      names = "--step-outcome",
      paramLabel = "WHAT",
      description = "What came of that step, or of any: ${COMPLETION-CANDIDATES}.")
  @Nullable StepMark stepMark;

  @Option(
      names = "--outcome",
      paramLabel = "WHAT",
      description = "What became of the run, one or more of: ${COMPLETION-CANDIDATES}.")
  Set<RunFilter.Mark> marks = EnumSet.noneOf(RunFilter.Mark.class);

  /** What was named and is not in the library, in words for people. */
  static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;

    Unknown(String message) {
      super(message);
    }
  }

  RunFilter filter(OpenLibrary open, ZoneId zone, int limit) throws Unknown {
    LocalDate first = from;
    LocalDate last = until;
    RunFilter filter =
        new RunFilter(states, text, limit)
            .between(
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant())
            .with(marks)
            .of(subject)
            .at(step, stepMark);
    if (!code.isEmpty()) {
      Optional<Document> document = open.documents().byCode(code);
      filter =
          filter.in(
              document
                  .orElseThrow(() -> new Unknown("No document has the code " + code + "."))
                  .id());
    }
    return person.isEmpty() ? filter : filter.by(personId(open.people().all()));
  }

  private PersonId personId(List<Person> everybody) throws Unknown {
    List<Person> fitting =
        everybody.stream()
            .filter(p -> p.id().value().equals(person) || p.name().equalsIgnoreCase(person))
            .toList();
    if (fitting.size() != 1) {
      throw new Unknown(
          fitting.isEmpty()
              ? "Nobody is called " + person + "."
              : "Several people are called " + person + "; name one by the id.");
    }
    return fitting.getFirst().id();
  }
}
