package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.document.translation.Translation;
import app.tarkka.ledger.LibraryEvent;
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
      "Write documents as document JSON or Markdown, with their pictures and the approved",
      "translations of their wording, each in a file of its own that import reads.",
      "Marks on pictures are drawn into the files for Markdown and kept apart in document JSON;",
      "what a document blacks out or cuts away is in no file of either.",
      "The revision in force, or the newest where none is. The export is entered in the ledger,",
      "unless the library is in use or cannot be written, which is said."
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
    return taking(
        open -> {
          List<Document> chosen = new ArrayList<>();
          if (!choose(open.documents(), chosen)) {
            return Exit.REFUSED;
          }
          ExportFolder target = new ExportFolder(Objects.requireNonNull(folder), form);
          for (Document document : chosen) {
            write(open, newest(open.documents(), document), target);
          }
          enter(open, target);
          target.notes().forEach(err()::println);
          target.problems().forEach(err()::println);
          return target.problems().isEmpty() ? Exit.DONE : Exit.REFUSED;
        });
  }

  /** One act is one row of the ledger, however many files it made. */
  private void enter(OpenLibrary open, ExportFolder target) {
    if (target.files().isEmpty()) {
      return;
    }
    if (open.notEntered().isPresent()) {
      err().println("The export is not entered in the ledger. " + open.notEntered().get());
      return;
    }
    String which = String.join(", ", codes);
    try {
      open.outgoing()
          .enter(new LibraryEvent.Exported("documents", which, form.toString(), target.files()));
    } catch (RuntimeException e) {
      err().println("The files are written, but the export could not be entered in the ledger.");
      throw e;
    }
  }

  private void write(OpenLibrary open, Revision revision, ExportFolder target) throws IOException {
    List<Translation> translations =
        open.translations().approved(revision.hash()).stream()
            .map(ApprovedTranslation::translation)
            .toList();
    for (Path file : target.write(revision, translations, open.documents()::media)) {
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
    return documents.effectiveOrNewest(document.id()).orElseThrow();
  }
}
