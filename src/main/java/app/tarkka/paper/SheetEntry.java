package app.tarkka.paper;

import app.tarkka.document.Revision;
import app.tarkka.ledger.Digest;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.PrintedSheet;
import app.tarkka.ledger.SheetCopy;
import app.tarkka.run.Run;
import org.jspecify.annotations.Nullable;

/** What is entered in the ledger when a sheet leaves (P8). */
public final class SheetEntry {
  private SheetEntry() {}

  /** Of the original. */
  public static LibraryEvent.Printed of(
      SheetKind kind, Revision revision, @Nullable Run run, Paper paper, Outlet outlet) {
    PrintedWording original = PrintedWording.original(revision.content());
    return of(kind, revision, run, original, paper, outlet);
  }

  /**
   * @param revision that stands on the sheet
   * @param run whose record it is, null for a document's sheet
   * @param wording in which words
   */
  public static LibraryEvent.Printed of(
      SheetKind kind,
      Revision revision,
      @Nullable Run run,
      PrintedWording wording,
      Paper paper,
      Outlet outlet) {
    PrintJob job = paper.job();
    String which =
        run == null ? revision.content().code() + " rev " + revision.number() : run.id().value();
    PrintedSheet sheet =
        new PrintedSheet(
            revision.document().value(),
            revision.number(),
            run == null ? null : run.id().value(),
            job.paper().name(),
            job.language().tag(),
            paper.pages(),
            Digest.sha256(paper.pdf()),
            outlet.token(),
            wording.in().map(PrintedWording.In::hash).orElse(null));
    return of(new LibraryEvent.Printed(kind.token(), which, job.sheet().value(), sheet), paper);
  }

  /** With where it is filled in by pen, and as which copy it was printed. */
  public static LibraryEvent.Printed of(LibraryEvent.Printed printed, Paper paper) {
    SheetCopy copy =
        paper
            .job()
            .copy()
            .map(one -> new SheetCopy(one.of(), one.number(), one.holder()))
            .orElse(null);
    return printed.laidOut(paper.layout().map(SheetLayout::hash).orElse(null)).controlled(copy);
  }
}
