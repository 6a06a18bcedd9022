package app.tarkka.ui.printing;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.ledger.Ledger;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.record.RecordSheet;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Seat;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.run.Runs;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes what is printed out of what the library keeps.
 *
 * @param program the language of the window, which records are printed in
 * @param viewer who is signed in: a record shows them no more than their screen does
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
    Supplier<Optional<PersonId>> viewer,
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
      public Paper compose(SheetKind kind, PaperSize size, SheetLanguage language) {
        PrintJob job = job(size, language);
        return kind == SheetKind.PROCEDURE
            ? ProcedureSheet.of(revision(id), job, documents::media)
            : ChecklistSheet.of(revision(id), job, documents::media);
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
      public Paper compose(SheetKind kind, PaperSize size, SheetLanguage language) {
        Run run = runs.find(id).orElseThrow(() -> new NoSuchElementException("run " + id));
        Revision revision =
            documents
                .revision(run.start().document(), run.start().revision())
                .orElseThrow(() -> new NoSuchElementException("the revision of run " + id));
        return RecordSheet.of(
            new RunView(run, viewer.get().orElse(null)),
            revision,
            people.all(),
            ledger.head(),
            job(size, language),
            documents::media);
      }
    };
  }

  private PrintJob job(PaperSize size, SheetLanguage language) {
    String by = viewer.get().flatMap(people::find).map(Person::name).orElse("");
    return PrintJob.of(
        size, language, SheetId.random(random), clock.instant(), seat.zone(), by, shop.get());
  }
}
