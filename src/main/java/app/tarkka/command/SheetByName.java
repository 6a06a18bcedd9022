package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.sheet.CopyNumber;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.PrintedWordings;
import app.tarkka.paper.SheetEntry;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.manual.Book;
import app.tarkka.paper.reading.TrainingMatrix;
import app.tarkka.paper.sheet.DocumentSheets;
import app.tarkka.paper.sheet.ManualSheets;
import app.tarkka.paper.sheet.RunSheets;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes the sheet of what is named: a document by its code, a run by its id, a manual by its title.
 *
 * @param language of the sheet's own words; empty for the document's or the system's
 * @param translation into which language it is printed; empty for the original
 * @param holder of a controlled copy, empty for none
 * @param file the library, which messages name
 */
record SheetByName(
    OpenLibrary open,
    SheetKind what,
    Optional<SheetLanguage> language,
    Optional<String> translation,
    String holder,
    Path file) {

  record Made(Paper paper, LibraryEvent.Printed event) {}

  /**
   * @throws NotPrinted when there is no such thing, or no such sheet of it
   */
  Made of(String which, PrintJob job) {
    if (what == SheetKind.MATRIX) {
      PrintJob spoken = job.in(language.orElse(job.language()));
      Paper paper = TrainingMatrix.of(ReadingCommand.matrix(open), spoken);
      String sheet = paper.job().sheet().value();
      return new Made(paper, new LibraryEvent.Printed(what.token(), "", sheet, null));
    }
    if (ManualSheets.KINDS.contains(what)) {
      return manual(which, job.in(language.orElse(job.language())));
    }
    return ofRun(what)
        ? record(which, job.in(language.orElse(job.language())))
        : document(revision(which), job);
  }

  static boolean ofRun(SheetKind what) {
    return what == SheetKind.RECORD || what == SheetKind.GOING_ON;
  }

  static Optional<Manual> manual(OpenLibrary open, String title) {
    return open.manuals().all().stream()
        .filter(manual -> manual.title().equalsIgnoreCase(title))
        .findFirst();
  }

  private Made manual(String title, PrintJob job) {
    Manual manual =
        manual(open, title)
            .orElseThrow(
                () ->
                    new NotPrinted(
                        "No manual is called \""
                            + title
                            + "\". See: tarkka manuals --library "
                            + file));
    Book book = Book.of(manual, open.documents());
    Paper paper =
        new ManualSheets(open.documents()::media, open.people().all())
            .print(what, book, copy(manual.id(), job));
    return new Made(paper, ManualSheets.entry(what, book, paper));
  }

  private Made document(Revision revision, PrintJob job) {
    if (!holder.isBlank() && revision.state() != RevisionState.EFFECTIVE) {
      throw new NotPrinted("Only a revision that is in force has controlled copies.");
    }
    List<SheetKind> kinds = DocumentSheets.of(revision.content().kind());
    if (!kinds.contains(what)) {
      throw new NotPrinted(
          revision.content().code()
              + " is a policy, and printed as: "
              + kinds.stream().map(SheetKind::token).collect(Collectors.joining(", "))
              + ".");
    }
    PrintedWording wording = wording(new PrintedWordings(open.translations()).of(revision));
    String own = wording.read().language();
    PrintJob spoken =
        job.in(language.orElseGet(() -> SheetLanguage.ofDocument(own, job.language())));
    Paper paper =
        new DocumentSheets(open.documents()::media, () -> ReadingCommand.matrix(open))
            .print(what, revision, wording, copy(revision.document().value(), spoken));
    return new Made(paper, SheetEntry.of(what, revision, null, wording, paper, Outlet.FILE));
  }

  private PrintJob copy(String of, PrintJob job) {
    return holder.isBlank()
        ? job
        : job.copy(new CopyNumber(of, open.sheets().nextCopy(of), holder.strip()));
  }

  private PrintedWording wording(List<PrintedWording> all) {
    return PrintedWordings.in(all, translation)
        .orElseThrow(
            () ->
                new NotPrinted("There is no translation into \"" + translation.orElse("") + "\"."));
  }

  private Made record(String id, PrintJob job) {
    Run run =
        open.runs()
            .find(new RunId(id))
            .orElseThrow(
                () ->
                    new NotPrinted(
                        "No run has the id " + id + ". See: tarkka records --library " + file));
    if (!RunSheets.of(run).contains(what)) {
      throw new NotPrinted("That run has ended; there is nothing to go on with by pen.");
    }
    PrintedWording wording =
        wording(
            new PrintedWordings(open.translations()).ofRecord(run.content(), run.start().hash()));
    Revision revision =
        open.documents().revision(run.start().document(), run.start().revision()).orElseThrow();
    Paper paper =
        new RunSheets(open.documents()::media, open.ledger(), open.people().all())
            .print(what, run, revision, wording, job);
    return new Made(paper, SheetEntry.of(what, revision, run, wording, paper, Outlet.FILE));
  }

  private Revision revision(String code) {
    Documents documents = open.documents();
    return documents
        .byCode(code)
        .flatMap(document -> newest(documents, document))
        .orElseThrow(
            () ->
                new NotPrinted(
                    "No document has the code " + code + ". See: tarkka list --library " + file));
  }

  private static Optional<Revision> newest(Documents documents, Document document) {
    return documents.effectiveOrNewest(document.id());
  }
}
