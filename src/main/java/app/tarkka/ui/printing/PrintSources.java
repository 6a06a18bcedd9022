package app.tarkka.ui.printing;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetEntry;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.record.RecordSheet;
import app.tarkka.person.Authentication;
import app.tarkka.person.People;
import app.tarkka.person.Seat;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.run.Runs;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes what is printed out of what the library keeps.
 *
 * @param program the language of the window, which records are printed in
 * @param outgoing where sheets are entered, and who is signed in: a record shows them no more than
 *     their screen does
 * @param shop the shop's name, printed in the head of every page
 */
public record PrintSources(
    Documents documents,
    Runs runs,
    People people,
    Ledger ledger,
    Seat seat,
    InstantSource clock,
    RandomGenerator random,
    SheetLanguage program,
    Outgoing outgoing,
    Supplier<String> shop) {

  /** The revision in force, or the newest when none is: the sheet then says that it is not. */
  public PrintSource document(DocumentId id) {
    return new PrintSource() {
      @Override
      public Offer offer() {
        Content content = revision(id).content();
        return new Offer(
            content.kind() == Kind.POLICY
                ? List.of(SheetKind.PROCEDURE)
                : List.of(SheetKind.CHECKLIST, SheetKind.PROCEDURE),
            SheetLanguage.ofDocument(content.language(), program));
      }

      @Override
      public Composed compose(SheetKind kind, PaperSize size, SheetLanguage language) {
        Optional<Authentication> by = outgoing.signedIn();
        PrintJob job = job(size, language, by);
        Revision revision = revision(id);
        Paper paper =
            kind == SheetKind.PROCEDURE
                ? ProcedureSheet.of(revision, job, documents::media)
                : ChecklistSheet.of(revision, job, documents::media);
        return new OneSheet(
            outgoing, paper, by, outlet -> SheetEntry.of(kind, revision, null, paper, outlet));
      }
    };
  }

  private Revision revision(DocumentId id) {
    return documents
        .effective(id)
        .or(() -> documents.revisions(id).stream().findFirst())
        .orElseThrow(() -> new NoSuchElementException("document " + id));
  }

  public PrintSource record(RunId id) {
    return new PrintSource() {
      @Override
      public Offer offer() {
        return new Offer(List.of(SheetKind.RECORD), program);
      }

      @Override
      public Composed compose(SheetKind kind, PaperSize size, SheetLanguage language) {
        Optional<Authentication> by = outgoing.signedIn();
        Run run = runs.find(id).orElseThrow(() -> new NoSuchElementException("run " + id));
        Revision revision =
            documents
                .revision(run.start().document(), run.start().revision())
                .orElseThrow(() -> new NoSuchElementException("the revision of run " + id));
        Paper paper =
            RecordSheet.of(
                new RunView(run, by.map(who -> who.person().id()).orElse(null)),
                revision,
                people.all(),
                ledger.head(),
                job(size, language, by),
                documents::media);
        return new OneSheet(
            outgoing, paper, by, outlet -> SheetEntry.of(kind, revision, run, paper, outlet));
      }
    };
  }

  private PrintJob job(PaperSize size, SheetLanguage language, Optional<Authentication> by) {
    return PrintJob.of(
        size,
        language,
        SheetId.random(random),
        outgoing.open() ? PrintJob.Entry.IN_LEDGER : PrintJob.Entry.NOT_IN_LEDGER,
        clock.instant(),
        seat.zone(),
        by.map(who -> who.person().name()).orElse(""),
        shop.get());
  }

  /** Attributed to whoever was signed in when it was composed: that name is printed on it. */
  private static final class OneSheet implements Composed {
    private final Outgoing outgoing;
    private final Paper paper;
    private final Optional<Authentication> by;
    private final Function<Outlet, LibraryEvent> event;

    OneSheet(
        Outgoing outgoing,
        Paper paper,
        Optional<Authentication> by,
        Function<Outlet, LibraryEvent> event) {
      this.outgoing = outgoing;
      this.paper = paper;
      this.by = by;
      this.event = event;
    }

    @Override
    public Paper paper() {
      return paper;
    }

    @Override
    public boolean outdated() {
      return !outgoing
          .signedIn()
          .map(Authentication::person)
          .equals(by.map(Authentication::person));
    }

    @Override
    public void left(Outlet outlet) {
      if (paper.job().entry() == PrintJob.Entry.IN_LEDGER) {
        outgoing.enter(event.apply(outlet), by);
      }
    }
  }
}
