package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.document.template.GivenTemplate;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.document.template.Template;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what a new document can start from. */
@Command(
    name = "templates",
    mixinStandardHelpOptions = true,
    description = "List what a new document can start from: word, kind, steps, name.")
final class TemplatesCommand implements Callable<Integer> {
  private final Libraries libraries;

  @Spec @Nullable CommandSpec spec;

  @Option(names = "--library", paramLabel = "L", description = "Its own templates too.")
  @Nullable Path library;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "en, fi or id; ${DEFAULT-VALUE} unless told.")
  String language = "en";

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  TemplatesCommand(Libraries libraries) {
    this.libraries = libraries;
  }

  /** What is asked for with {@code --template}, and what it is. */
  private record Line(String word, boolean own, Template template) {}

  @Override
  public Integer call() {
    List<Line> lines = new ArrayList<>();
    for (GivenTemplate given : GivenTemplate.values()) {
      lines.add(new Line(given.token(), false, given.in(Locale.forLanguageTag(language))));
    }
    Path file = library;
    if (file != null) {
      try (OpenLibrary open = libraries.toRead(file)) {
        for (OwnTemplate own : open.templates().own()) {
          lines.add(new Line(own.name(), true, own.as(Keeping.Words.GUIDE)));
        }
      } catch (Libraries.CannotOpen e) {
        Objects.requireNonNull(spec).commandLine().getErr().println(e.getMessage());
        return Exit.UNREADABLE;
      }
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      out.println(
          JsonText.pretty(new Json.Arr(lines.stream().map(TemplatesCommand::json).toList())));
    } else {
      lines.forEach(line -> out.println(text(line)));
    }
    return Exit.DONE;
  }

  private static String text(Line line) {
    Content content = line.template().content();
    return String.format(
        "%-20s %-10s %3d steps  %s",
        line.own() ? "\"" + line.word() + "\"" : line.word(),
        content.kind().token(),
        content.stepsAsWritten().count(),
        line.own() ? "(your own)" : line.template().name());
  }

  private static Json json(Line line) {
    Content content = line.template().content();
    return Json.object()
        .text("template", line.word())
        .flag("own", line.own(), false)
        .text("name", line.template().name())
        .text("about", line.template().about())
        .text("kind", content.kind().token())
        .integer("sections", (long) content.sections().size())
        .integer("steps", content.stepsAsWritten().count())
        .build();
  }
}
