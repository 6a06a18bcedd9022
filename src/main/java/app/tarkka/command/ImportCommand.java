package app.tarkka.command;

import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.translation.TranslationFile;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Markdown, document JSON, or a translation beside either.")
  List<Path> files = List.of();

  @Mixin AuthorOption author = new AuthorOption();

  @Option(names = "--collection", paramLabel = "C", description = "Where the drafts are filed.")
  String collection = "";

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  ImportCommand(Libraries libraries, Importers importers, InstantSource clock) {
    super(libraries);
    this.importers = importers;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    return writing(
        open -> {
          Optional<Person> writer = author.in(open);
          if (writer.isEmpty()) {
            err().println(author.nobody());
            return Exit.REFUSED;
          }
          PersonId by = writer.get().id();
          TranslationImport translations =
              new TranslationImport(open.documents(), open.translations(), by, clock);
          int documents =
              importAll(
                  new DraftImport(open.documents(), open.originals(), collection, by, clock),
                  translations);
          return Math.max(documents, translate(translations));
        });
  }

  /** After the documents, which they may be translations of. */
  private int translate(TranslationImport translations) {
    int worst = Exit.DONE;
    for (Path file : files) {
      if (TranslationFile.translation(file)) {
        try {
          String kept = translations.keep(file);
          (json ? err() : out()).println(kept);
        } catch (TranslationImport.Refused e) {
          err().println(e.getMessage());
          worst = Exit.UNREADABLE;
        }
      }
    }
    return worst;
  }

  private int importAll(DraftImport drafts, TranslationImport translations) {
    List<Json> reports = new ArrayList<>();
    int worst = Exit.DONE;
    for (Path file : files) {
      if (TranslationFile.translation(file)) {
        continue;
      }
      try {
        DraftImport.Draft draft = drafts.keep(file, importers.read(file));
        translations.of(draft.inFile(), draft.document(), draft.content());
        reports.add(draft.json());
        if (!json) {
          draft.lines().forEach(out()::println);
        }
      } catch (ImportRefused e) {
        err().println(e.getMessage());
        worst = Exit.UNREADABLE;
      }
    }
    if (json) {
      out().println(JsonText.pretty(new Json.Arr(reports)));
    }
    return worst;
  }
}
