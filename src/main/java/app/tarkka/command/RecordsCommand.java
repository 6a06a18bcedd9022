package app.tarkka.command;

import app.tarkka.exchange.record.RecordJson;
import app.tarkka.exchange.record.RecordsFile;
import app.tarkka.exchange.record.RunEvidence;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunSummary;
import app.tarkka.run.RunView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lists the runs of a library, or shows one. It reads as nobody in particular: what a blind check
 * withholds is not printed.
 */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    description = {
      "List the runs, newest first: state, code, subject, start, id; or show one; or write them to"
          + " a",
      "file. A CSV file has a row for each entry; what a spreadsheet would take for a formula has"
          + " an",
      "apostrophe in front."
    })
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

  @Option(
      names = "--export",
      paramLabel = "FORM",
      description = "Write them to --out: csv (a row for each entry) or json (an array).")
  RecordsFile.@Nullable Form form;

  @Option(names = "--out", paramLabel = "FILE", description = "The file that --export writes.")
  @Nullable Path out;

  @Mixin final RunSearch search = new RunSearch();

  RecordsCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      err().println("--limit is 1 or more.");
      return Exit.UNREADABLE;
    }
    if ((form == null) != (out == null)) {
      err().println("--export and --out go together.");
      return Exit.UNREADABLE;
    }
    RecordsFile.Form into = form;
    Path target = out;
    if (into != null && target != null) {
      return taking(open -> export(open, into, target));
    }
    String id = run;
    return reading(
        open -> {
          if (id != null) {
            return one(open, new RunId(id));
          }
          return found(
              open,
              limit,
              runs -> {
                list(runs);
                return Exit.DONE;
              });
        });
  }

  private int noSuchRun(RunId id) {
    err().println("There is no run " + id + ".");
    return Exit.REFUSED;
  }

  private interface OnFound {
    int with(List<RunSummary> runs) throws Exception;
  }

  private int found(OpenLibrary open, int most, OnFound then) throws Exception {
    try {
      return then.with(open.runs().summaries(search.filter(open, ZoneId.systemDefault(), most)));
    } catch (RunSearch.Unknown e) {
      err().println(e.getMessage());
      return Exit.REFUSED;
    }
  }

  /** The run that is named, or every run that fits, however many. */
  private int export(OpenLibrary open, RecordsFile.Form into, Path target) throws Exception {
    String id = run;
    if (id != null) {
      RunId named = new RunId(id);
      return open.runs().summary(named).isEmpty()
          ? noSuchRun(named)
          : export(open, into, target, List.of(named));
    }
    return found(
        open,
        Integer.MAX_VALUE,
        runs -> export(open, into, target, runs.stream().map(RunSummary::id).toList()));
  }

  /** Entered in the ledger where it can be written. */
  private int export(OpenLibrary open, RecordsFile.Form into, Path target, List<RunId> chosen)
      throws IOException {
    if (chosen.isEmpty()) {
      err().println("No run fits. Nothing was written.");
      return Exit.REFUSED;
    }
    Optional<String> notEntered = open.notEntered();
    new RecordsFile(open.runs(), open.ledger(), names(open), Optional.empty())
        .write(
            target,
            into,
            chosen,
            _ -> {},
            event -> {
              if (notEntered.isEmpty()) {
                open.outgoing().enter(event);
              }
            });
    notEntered.ifPresent(why -> err().println("The export is not entered in the ledger. " + why));
    out().println(target);
    return Exit.DONE;
  }

  private static Function<PersonId, String> names(OpenLibrary open) {
    return person -> open.people().find(person).map(Person::name).orElse("");
  }

  private int one(OpenLibrary open, RunId id) {
    Optional<Run> found = open.runs().find(id);
    if (found.isEmpty()) {
      return noSuchRun(id);
    }
    RunView view = new RunView(found.get(), null);
    Function<PersonId, String> names = names(open);
    if (json) {
      out()
          .println(
              JsonText.pretty(
                  new RecordJson(names)
                      .write(
                          view, open.ledger().head(), RunEvidence.of(view.run(), open.ledger()))));
    } else {
      SheetLanguage language =
          SheetLanguage.ofDocument(
              view.run().content().language(), SheetLanguage.ofProgram(Locale.getDefault()));
      new RecordLines(view, names, Words.in(language)).lines().forEach(out()::println);
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
