package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents to files that other programs read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write documents as document JSON or Markdown, with their pictures: the revision in force,",
      "or the newest where none is."
    })
final class ExportCommand extends LibraryCommand {
  @Parameters(paramLabel = "CODE", arity = "0..*", description = "Which; all when none is named.")
  List<String> codes = List.of();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "json",
      description = "json or markdown (default: ${DEFAULT-VALUE}).")
  ExportForm form = ExportForm.JSON;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "An existing or new folder; files of the same name in it are replaced.")
  @Nullable Path folder;

  ExportCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    return reading(
        open -> {
          List<Document> chosen = new ArrayList<>();
          if (!choose(open.documents(), chosen)) {
            return Exit.REFUSED;
          }
          ExportFolder target = new ExportFolder(Objects.requireNonNull(folder), form);
          for (Document document : chosen) {
            write(open.documents(), newest(open.documents(), document), target);
          }
          target.problems().forEach(err()::println);
          return target.problems().isEmpty() ? Exit.DONE : Exit.REFUSED;
        });
  }

  private void write(Documents documents, Revision revision, ExportFolder target)
      throws IOException {
    for (Path file : target.write(revision.content(), documents::media)) {
      out().println(file);
    }
  }

  /** Looks for every code before anything is written. */
  private boolean choose(Documents documents, List<Document> chosen) {
    if (codes.isEmpty()) {
      chosen.addAll(documents.all());
      return true;
    }
    boolean all = true;
    for (String code : codes) {
      Optional<Document> found = documents.byCode(code);
      found.ifPresent(chosen::add);
      if (found.isEmpty()) {
        err().println("No document has the code " + code + ". Nothing was written.");
        all = false;
      }
    }
    return all;
  }

  private static Revision newest(Documents documents, Document document) {
    return documents
        .effective(document.id())
        .orElseGet(() -> documents.revisions(document.id()).getFirst());
  }
}
