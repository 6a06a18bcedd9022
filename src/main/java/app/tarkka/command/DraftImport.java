package app.tarkka.command;

import app.tarkka.document.CodeScheme;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.exchange.ImportReport;
import app.tarkka.exchange.Imported;
import app.tarkka.json.Json;
import app.tarkka.person.PersonId;
import app.tarkka.picture.IncomingPictures;
import app.tarkka.picture.Originals;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps imported files as drafts, under a free code where theirs is another document's. */
record DraftImport(
    Documents documents,
    Originals originals,
    String collection,
    PersonId author,
    InstantSource clock) {

  /** A file that became a draft. */
  record Draft(
      Path file, DocumentId document, Content inFile, Content content, ImportReport report) {

    String codeInFile() {
      return inFile.code();
    }

    List<String> lines() {
      List<String> lines = new ArrayList<>();
      long steps = content.stepsAsWritten().count();
      lines.add(
          file + ": draft " + content.code() + ", " + steps + (steps == 1 ? " step" : " steps"));
      if (renumbered()) {
        lines.add("  its code " + codeInFile() + " is, or was, another document's");
      }
      for (ImportReport.Warning warning : report.warnings()) {
        lines.add(
            "  " + (warning.line() > 0 ? "line " + warning.line() + ": " : "") + warning.message());
      }
      for (ImportReport.Tally tally : report.dropped()) {
        lines.add("  left out: " + tally.what().token() + " (" + tally.count() + ")");
      }
      return lines;
    }

    Json json() {
      return Json.object()
          .text("file", file.toString())
          .text("code", content.code())
          .text("codeInFile", renumbered() ? codeInFile() : null)
          .text("title", content.title())
          .integer("steps", content.stepsAsWritten().count())
          .put("import", app.tarkka.exchange.json.DocumentJson.report(report))
          .build();
    }

    private boolean renumbered() {
      return !codeInFile().isBlank() && !codeInFile().equals(content.code());
    }
  }

  /** Keeps the pictures, and the content as a draft. */
  Draft keep(Path file, Imported imported) {
    IncomingPictures incoming =
        IncomingPictures.of(imported.content(), imported.pictures(), originals);
    Content read = incoming.content();
    incoming.pictures().values().forEach(documents::keepMedia);
    List<String> taken = new ArrayList<>(documents.all().stream().map(Document::code).toList());
    Content content = read.code().isBlank() ? withNextCode(read, taken) : read;
    DocumentId id = new DocumentId(UUID.randomUUID().toString());
    while (!created(id, content)) {
      // A code that only an old revision had is not in the list, and is never given out again.
      taken.add(content.code());
      content = withNextCode(read, taken);
    }
    return new Draft(file, id, read, content, imported.report());
  }

  private boolean created(DocumentId id, Content content) {
    try {
      documents.create(id, content, collection, author, clock.instant());
      return true;
    } catch (Documents.CodeTaken e) {
      return false;
    }
  }

  private static Content withNextCode(Content content, List<String> taken) {
    return content.toBuilder().code(CodeScheme.next(content.kind(), taken)).build();
  }
}
