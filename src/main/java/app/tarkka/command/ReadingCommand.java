package app.tarkka.command;

import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.Duty;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.reading.Standing;
import app.tarkka.exchange.reading.ReadingCsv;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.person.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says who has to read which document, and who signed that they did. */
@Command(
    name = "reading",
    mixinStandardHelpOptions = true,
    description = {
      "Say who has to read what is in force, and who signed: code, revision, state, person.",
      "States: read, toRead, toReadAgain, notAsked."
    })
final class ReadingCommand extends LibraryCommand {
  @Option(names = "--due", description = "Only what is still to be read.")
  boolean due;

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  @Option(names = "--out", paramLabel = "F.csv", description = "To a CSV file.")
  @Nullable Path target;

  ReadingCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    Path file = target;
    return file == null ? reading(this::say) : taking(open -> export(open, file));
  }

  static ReadingMatrix matrix(OpenLibrary open) {
    return ReadingMatrix.of(
        open.people().all(), open.readings().duties(), open.readings().acknowledgements());
  }

  private record Line(Duty duty, Person person, Standing standing) {}

  private List<Line> lines(ReadingMatrix matrix) {
    List<Line> lines = new ArrayList<>();
    for (ReadingMatrix.Row row : matrix.rows()) {
      for (int i = 0; i < matrix.people().size(); i++) {
        Standing standing = row.standings().get(i);
        if (!due || standing.state().due()) {
          lines.add(new Line(row.duty(), matrix.people().get(i), standing));
        }
      }
    }
    return lines;
  }

  private int say(OpenLibrary open) {
    List<Line> lines = lines(matrix(open));
    if (json) {
      out()
          .println(
              JsonText.pretty(new Json.Arr(lines.stream().map(ReadingCommand::json).toList())));
    } else {
      lines.forEach(line -> out().println(text(line)));
    }
    return Exit.DONE;
  }

  /** Entered in the ledger where it can be written. */
  private int export(OpenLibrary open, Path file) throws Exception {
    Optional<String> notEntered = open.notEntered();
    ReadingCsv.write(
        file,
        matrix(open),
        due,
        event -> {
          if (notEntered.isEmpty()) {
            open.outgoing().enter(event);
          }
        });
    notEntered.ifPresent(why -> err().println("The export is not entered in the ledger. " + why));
    out().println(file);
    return Exit.DONE;
  }

  private static String text(Line line) {
    Acknowledgement last = line.standing().last();
    return String.format(
        "%-10s Rev %-3d %-12s %s%s",
        line.duty().code(),
        line.duty().revision(),
        line.standing().state().token(),
        line.person().name() + " (" + line.person().initials() + ")",
        last == null ? "" : ", Rev " + last.revision() + " at " + last.at());
  }

  private static Json json(Line line) {
    Acknowledgement last = line.standing().last();
    return Json.object()
        .text("code", line.duty().code())
        .text("title", line.duty().title())
        .integer("revision", (long) line.duty().revision())
        .text("person", line.person().name())
        .text("personId", line.person().id().value())
        .text("state", line.standing().state().token())
        .integer("readRevision", last == null ? null : (long) last.revision())
        .text("signed", last == null ? null : last.at().toString())
        .text("language", last == null || last.language().isEmpty() ? null : last.language())
        .build();
  }
}
