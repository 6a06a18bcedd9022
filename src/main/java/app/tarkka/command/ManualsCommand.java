package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.manual.ManualStanding;
import app.tarkka.document.manual.ManualStanding.Line;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.JsonText;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which manuals there are, and how their documents stand. */
@Command(
    name = "manuals",
    mixinStandardHelpOptions = true,
    description = {
      "List the manuals, or the documents of one in their order: code, revision in force, state,",
      "review (quiet, soon, today, late), title."
    })
final class ManualsCommand extends LibraryCommand {
  private final InstantSource clock;

  @Parameters(
      arity = "0..1",
      paramLabel = "MANUAL",
      description = "The title of one; all of them unless told.")
  String title = "";

  @Option(names = "--due", description = "Only documents that are due for review.")
  boolean due;

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  ManualsCommand(Libraries libraries, InstantSource clock) {
    super(libraries);
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    return reading(this::say);
  }

  private int say(OpenLibrary open) {
    Map<DocumentId, Document> known =
        open.documents().all().stream()
            .collect(Collectors.toMap(Document::id, Function.identity()));
    ZoneId zone = ZoneId.systemDefault();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    List<ManualStanding> manuals =
        open.manuals().all().stream()
            .filter(manual -> title.isEmpty() || manual.title().equalsIgnoreCase(title))
            .map(manual -> ManualStanding.of(manual, known, today, zone))
            .toList();
    if (manuals.isEmpty() && !title.isEmpty()) {
      err().println("No manual is called \"" + title + "\".");
      return Exit.REFUSED;
    }
    if (json) {
      out().println(JsonText.pretty(new Json.Arr(manuals.stream().map(this::json).toList())));
    } else if (title.isEmpty() && !due) {
      manuals.forEach(manual -> out().println(line(manual)));
    } else {
      manuals.forEach(this::print);
    }
    return Exit.DONE;
  }

  private static String line(ManualStanding standing) {
    return String.format(
        Locale.ROOT,
        "%3d documents %3d due  %s",
        standing.documents().size(),
        standing.due(),
        standing.manual().title());
  }

  private void print(ManualStanding standing) {
    out().println(standing.manual().title());
    for (Line line : standing.lines()) {
      switch (line) {
        case Line.OfHeading(_, String text) -> {
          if (!due) {
            out().println("  " + text);
          }
        }
        case Line.OfDocument one -> {
          if (!due || one.due()) {
            out().println("  " + text(one));
          }
        }
      }
    }
  }

  private static String text(Line.OfDocument one) {
    Integer effective = one.document().effective();
    return String.format(
        Locale.ROOT,
        "%-10s %-7s %-10s %-6s %s",
        one.document().code(),
        effective == null ? "–" : "Rev " + effective,
        one.document().newestState().token(),
        review(one),
        one.document().title());
  }

  private Json json(ManualStanding standing) {
    return Json.object()
        .text("title", standing.manual().title())
        .text("introduction", standing.manual().introduction())
        .integer("due", standing.due())
        .list("parts", standing.lines().stream().filter(this::wanted).toList(), this::json)
        .build();
  }

  private boolean wanted(Line line) {
    return !due || (line instanceof Line.OfDocument one && one.due());
  }

  private Json json(Line line) {
    return switch (line) {
      case Line.OfHeading(_, String text) -> Json.object().text("heading", text).build();
      case Line.OfDocument one -> json(one);
    };
  }

  private static Json json(Line.OfDocument one) {
    Document document = one.document();
    Integer effective = document.effective();
    JsonObjectBuilder out =
        Json.object()
            .text("code", document.code())
            .text("title", document.title())
            .integer("effectiveRevision", effective == null ? null : effective.longValue())
            .integer("newestRevision", (long) document.newest())
            .text("newestState", document.newestState().token())
            .text("review", review(one));
    return out.flag("withdrawn", one.withdrawn(), false).build();
  }

  private static String review(Line.OfDocument one) {
    return one.review().name().toLowerCase(Locale.ROOT);
  }
}
