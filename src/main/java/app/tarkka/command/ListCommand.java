package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the documents of a library. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List the documents: code, revision in force, state, title.")
final class ListCommand extends LibraryCommand {
  @Option(names = "--json", description = "As JSON.")
  boolean json;

  ListCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    return reading(
        open -> {
          if (json) {
            Json all =
                new Json.Arr(open.documents().all().stream().map(ListCommand::json).toList());
            out().println(JsonText.pretty(all));
          } else {
            open.documents().all().forEach(document -> out().println(line(document)));
          }
          return Exit.DONE;
        });
  }

  private static String line(Document document) {
    Integer effective = document.effective();
    return String.format(
        "%-10s %-7s %-10s %s",
        document.code(),
        effective == null ? "–" : "Rev " + effective,
        document.newestState().token(),
        document.title()
            + Optional.ofNullable(document.effectiveFrom())
                .map(from -> " (Rev " + document.newest() + " from " + from + ")")
                .orElse(""));
  }

  private static Json json(Document document) {
    Integer effective = document.effective();
    return Json.object()
        .text("code", document.code())
        .text("kind", document.kind().token())
        .text("title", document.title())
        .text("collection", document.collection())
        .text("language", document.language())
        .integer("effectiveRevision", effective == null ? null : effective.longValue())
        .integer("newestRevision", (long) document.newest())
        .text("newestState", document.newestState().token())
        .text(
            "effectiveFrom",
            Optional.ofNullable(document.effectiveFrom()).map(Instant::toString).orElse(null))
        .text("changed", document.changed().toString())
        .build();
  }
}
