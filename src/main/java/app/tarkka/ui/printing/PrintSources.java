package app.tarkka.ui.printing;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.difference.DifferenceSheet;
import app.tarkka.paper.difference.RevisionPair;
import app.tarkka.paper.record.Comparison;
import app.tarkka.paper.sheet.DocumentSheets;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Makes what is printed out of what the library keeps. */
public record PrintSources(PrintServices services) {

  public PrintSource document(DocumentId id) {
    return new DocumentSource(services, id, false, "");
  }

  /** Its newest revision, though another may be in force: a draft says that it is one. */
  public PrintSource newest(DocumentId id) {
    return new DocumentSource(services, id, true, "");
  }

  /** Documents in a row, each a sheet of its own. */
  public PrintSource documents(List<DocumentId> ids) {
    return new SeveralDocuments(services, ids);
  }

  public PrintSource record(RunId id) {
    return new RecordSource(services, id, false);
  }

  /** Records in a row, each a sheet of its own. */
  public PrintSource records(List<RunId> ids) {
    return new SeveralRuns(services, ids);
  }

  /** A run that is not over, to go on by pen. */
  public PrintSource goingOn(RunId id) {
    return new RecordSource(services, id, true);
  }

  /**
   * A manual as a book.
   *
   * @param id that stays when it is renamed
   */
  public PrintSource manual(String id) {
    return new ManualSource(services, id, "");
  }

  /** Who has read what. */
  public PrintSource training() {
    return new TrainingSource(services);
  }

  /** A text as it would be printed now, to be looked at only: a list of checks as its sheet. */
  public Paper looked(Revision revision) {
    Content content = revision.content();
    SheetLanguage language = SheetLanguage.ofDocument(content.language(), services.program());
    PaperSize size = PaperSize.usualIn(Locale.getDefault());
    SheetKind kind = content.kind() == Kind.CHECKLIST ? SheetKind.CHECKLIST : SheetKind.PROCEDURE;
    return new DocumentSheets(services.documents()::media, services::matrix)
        .print(
            kind,
            revision,
            PrintedWording.original(content),
            services.job(PageSetup.upright(size), language, Optional.empty()));
  }

  /**
   * Two records side by side.
   *
   * @param read the comparison in a language
   */
  public PrintSource comparison(RunId left, RunId right, Function<SheetLanguage, Comparison> read) {
    return new ComparisonSource(
        left + " " + right, read, services.program(), services.outgoing(), services::job);
  }

  /**
   * What changed between two revisions of a document.
   *
   * @param which the code and both numbers, as the ledger names them
   * @param read both in a language
   */
  public PrintSource difference(
      String which, Function<SheetLanguage, RevisionPair> read, DifferenceSheet.Extent extent) {
    return new DifferenceSource(
        which,
        read,
        extent,
        services.documents()::media,
        services.program(),
        services.outgoing(),
        services::job);
  }

  /** Labels, of which nothing is entered in the ledger. */
  public PrintSource labels(List<RunLabel> wanted) {
    return new LabelSource(
        services.documents(),
        wanted,
        services.program(),
        (page, language) ->
            services
                .job(page, language, services.outgoing().signedIn())
                .entered(PrintJob.Entry.NONE));
  }
}
