package app.tarkka.command;

import app.tarkka.exchange.record.RecordJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunSummary;
import app.tarkka.run.RunView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lists the runs of a library, or shows one. It reads as nobody in particular: what a blind check
 * withholds is not printed.
 */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    description = "List the runs, newest first: state, code, subject, start, id; or show one.")
final class RecordsCommand extends LibraryCommand {
  @Parameters(paramLabel = "RUN", arity = "0..1", description = "The id of one run to show.")
  @Nullable String run;

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "At most N of the list (default: ${DEFAULT-VALUE}).")
  int limit = 1000;

  RecordsCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      err().println("--limit is 1 or more.");
      return Exit.UNREADABLE;
    }
    String id = run;
    return reading(
        open -> {
          if (id != null) {
            return one(open, new RunId(id));
          }
          list(open.runs().summaries(RunFilter.all(limit)));
          return Exit.DONE;
        });
  }

  private int one(OpenLibrary open, RunId id) {
    Optional<Run> found = open.runs().find(id);
    if (found.isEmpty()) {
      err().println("There is no run " + id + ".");
      return Exit.REFUSED;
    }
    RunView view = new RunView(found.get(), null);
    Function<PersonId, String> names =
        person -> open.people().find(person).map(Person::name).orElse("");
    if (json) {
      out().println(JsonText.pretty(new RecordJson(names).write(view, open.ledger().head())));
    } else {
      new RecordLines(view, names).lines().forEach(out()::println);
    }
    return Exit.DONE;
  }

  private void list(List<RunSummary> runs) {
    if (json) {
      out()
          .println(JsonText.pretty(new Json.Arr(runs.stream().map(RecordsCommand::json).toList())));
    } else {
      runs.forEach(found -> out().println(line(found)));
    }
  }

  private static String line(RunSummary run) {
    return String.format(
        "%-13s %-8s %-24s %s  %s",
        run.state().token(), run.code(), run.subject(), run.started(), run.id());
  }

  private static Json json(RunSummary run) {
    var ended = run.ended();
    return Json.object()
        .text("run", run.id().value())
        .text("code", run.code())
        .integer("revision", (long) run.revision())
        .text("title", run.title())
        .text("subject", run.subject())
        .text("state", run.state().token())
        .flag("awaitsRelease", run.toRelease(), false)
        .text("started", run.started().toString())
        .text("ended", ended == null ? null : ended.toString())
        .integer("answered", (long) run.answered())
        .integer("steps", (long) run.steps())
        .integer("waitingChecks", (long) run.waiting())
        .integer("openHolds", (long) run.holds())
        .integer("attempts", (long) run.attempts())
        .build();
  }
}
