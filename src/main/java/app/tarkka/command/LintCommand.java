package app.tarkka.command;

import app.tarkka.document.BranchCheck;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.lint.Lint;
import app.tarkka.document.lint.OtherLimits;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.markdown.LimitsInWords;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the readers of a document would stumble over; it is no refusal, so it exits with 0. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Say what the readers of a document would stumble over, by step; what its conditions and",
      "calculations cannot do; and, of a document in a library, which blocks are outdated.",
      "Finding something is no failure: the exit code is 0."
    })
final class LintCommand implements Callable<Integer> {
  private final Libraries libraries;
  private final Importers importers;

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|CODE",
      description = "A Markdown or document JSON file; with --library a document's code.")
  String which = "";

  @Option(
      names = "--library",
      paramLabel = "L",
      description = "The library, a .tarkka file, whose newest revision is looked at.")
  @Nullable Path library;

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  LintCommand(Libraries libraries, Importers importers) {
    this.libraries = libraries;
    this.importers = importers;
  }

  @Override
  public Integer call() throws Exception {
    return library == null ? ofFile() : ofDocument(library);
  }

  private int ofFile() {
    try {
      Content content = importers.read(Path.of(which)).content();
      return say(of(content));
    } catch (ImportRefused e) {
      err().println(e.getMessage());
      return Exit.UNREADABLE;
    }
  }

  private int ofDocument(Path file) throws Exception {
    try (OpenLibrary open = libraries.toRead(file)) {
      Optional<Revision> newest =
          open.documents()
              .byCode(which)
              .map(Document::id)
              .flatMap(id -> open.documents().revisions(id).stream().findFirst());
      if (newest.isEmpty()) {
        err().println("No document has the code " + which + ". See: tarkka list --library " + file);
        return Exit.REFUSED;
      }
      Content content = newest.get().content();
      List<Said> said = of(content);
      BlockLines blocks = new BlockLines(content, open.documents());
      blocks.outdated().forEach(one -> said.add(new Said(blocks.line(one), blocks.json(one))));
      return say(said);
    } catch (Libraries.CannotOpen e) {
      err().println(e.getMessage());
      return Exit.UNREADABLE;
    }
  }

  /** A finding for people and for programs. */
  private record Said(String line, Json json) {}

  private static List<Said> of(Content content) {
    List<Said> said = new ArrayList<>();
    LintLines lines = new LintLines(content);
    Lint.of(content).forEach(one -> said.add(new Said(lines.line(one), lines.json(one))));
    OtherLimits.of(content, LimitsInWords::of)
        .forEach(one -> said.add(new Said(lines.line(one), lines.json(one))));
    BranchLines branches = new BranchLines(content);
    BranchCheck.of(content)
        .forEach(one -> said.add(new Said(branches.line(one), branches.json(one))));
    return said;
  }

  private int say(List<Said> said) {
    if (json) {
      out().println(JsonText.pretty(new Json.Arr(said.stream().map(Said::json).toList())));
    } else {
      said.forEach(one -> out().println(one.line()));
      out().println(said.isEmpty() ? "Nothing found." : said.size() + " found.");
    }
    return Exit.DONE;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
