package app.tarkka.command;

import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the runs of a library. */
@Command(
    name = "records",
    mixinStandardHelpOptions = true,
    description = "List the runs, newest first: state, code, subject, start, id.")
final class RecordsCommand extends LibraryCommand {
  @Option(names = "--json", description = "As JSON.")
  boolean json;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "1000", description = "At most N.")
  int limit = 1000;

  RecordsCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    return reading(
        open -> {
          var runs = open.runs().summaries(RunFilter.all(limit));
          if (json) {
            out()
                .println(
                    JsonText.pretty(
                        new Json.Arr(runs.stream().map(RecordsCommand::json).toList())));
          } else {
            runs.forEach(run -> out().println(line(run)));
          }
          return Exit.DONE;
        });
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
