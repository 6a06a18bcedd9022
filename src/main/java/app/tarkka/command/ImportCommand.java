package app.tarkka.command;

import app.tarkka.document.CodeScheme;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.ImportReport;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files as drafts; what was not understood is printed with its line. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Read files and keep each as a draft.")
final class ImportCommand extends LibraryCommand {
  private final Importers importers;
  private final InstantSource clock;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Markdown or document JSON.")
  List<Path> files = List.of();

  @Option(names = "--author", paramLabel = "NAME", description = "Default: the shop's owner.")
  String author = "";

  @Option(names = "--collection", paramLabel = "C", description = "Where the drafts are filed.")
  String collection = "";

  ImportCommand(Libraries libraries, Importers importers, InstantSource clock) {
    super(libraries);
    this.importers = importers;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    return writing(
        open -> {
          Optional<Person> writer = writer(open);
          if (writer.isEmpty()) {
            err().println("Nobody called \"" + author + "\" may write documents here.");
            return Exit.REFUSED;
          }
          int worst = Exit.DONE;
          for (Path file : files) {
            worst = Math.max(worst, importOne(open.documents(), file, writer.get()));
          }
          return worst;
        });
  }

  private int importOne(Documents documents, Path file, Person writer) {
    try {
      Imported imported = importers.read(file);
      imported.pictures().values().forEach(documents::keepMedia);
      Content content = withCode(imported.content(), documents);
      documents.create(
          new DocumentId(UUID.randomUUID().toString()),
          content,
          collection,
          writer.id(),
          clock.instant());
      long steps = content.stepsAsWritten().count();
      out().println(file + ": draft " + content.code() + ", " + steps + " steps");
      for (ImportReport.Warning warning : imported.report().warnings()) {
        out().println("  line " + warning.line() + ": " + warning.message());
      }
      return Exit.DONE;
    } catch (ImportRefused e) {
      err().println(e.getMessage());
      return Exit.UNREADABLE;
    }
  }

  private static Content withCode(Content content, Documents documents) {
    boolean free = !content.code().isBlank() && documents.byCode(content.code()).isEmpty();
    List<String> taken = documents.all().stream().map(Document::code).toList();
    return free
        ? content
        : content.toBuilder().code(CodeScheme.next(content.kind(), taken)).build();
  }

  private Optional<Person> writer(OpenLibrary open) {
    return open.people().all().stream()
        .filter(person -> author.isEmpty() || person.name().equalsIgnoreCase(author))
        .filter(person -> person.may(author.isEmpty() ? Role.OWNER : Role.AUTHOR))
        .findFirst();
  }
}
