package app.tarkka.ui.printing;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.Translations;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.PrintedWordings;
import app.tarkka.paper.SheetEntry;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.difference.DifferenceSheet;
import app.tarkka.paper.difference.RevisionPair;
import app.tarkka.paper.record.Comparison;
import app.tarkka.paper.record.Proof;
import app.tarkka.paper.record.RecordSheet;
import app.tarkka.person.Authentication;
import app.tarkka.person.People;
import app.tarkka.person.PersonId;
import app.tarkka.person.Seat;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import app.tarkka.run.RunView;
import app.tarkka.run.Runs;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
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
    Translations translations,
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
        Revision revision = revision(id);
        Content content = revision.content();
        return new Offer(
            content.kind() == Kind.POLICY
                ? List.of(SheetKind.PROCEDURE)
                : List.of(SheetKind.CHECKLIST, SheetKind.PROCEDURE),
            SheetLanguage.ofDocument(content.language(), program),
            texts(wordings().of(revision)));
      }

      @Override
      public Composed compose(SheetKind kind, PaperSize size, SheetLanguage language) {
        return compose(kind, size, language, new PrintedText("", Optional.empty()));
      }

      @Override
      public Composed compose(
          SheetKind kind, PaperSize size, SheetLanguage language, PrintedText text) {
        Optional<Authentication> by = outgoing.signedIn();
        PrintJob job = job(size, language, by);
        Revision revision = revision(id);
        PrintedWording wording = chosen(wordings().of(revision), text, revision.content());
        Paper paper =
            kind == SheetKind.PROCEDURE
                ? ProcedureSheet.of(revision, wording, job, documents::media)
                : ChecklistSheet.of(revision, wording, job, documents::media);
        return new OneSheet(
            outgoing,
            paper,
            by,
            outlet -> SheetEntry.of(kind, revision, null, wording, paper, outlet));
      }
    };
  }

  /** A text as it would be printed now, to be looked at only: a list of checks as its sheet. */
  public Paper looked(Revision revision) {
    Content content = revision.content();
    SheetLanguage language = SheetLanguage.ofDocument(content.language(), program);
    PaperSize size = PaperSize.usualIn(Locale.getDefault());
    PrintJob job = job(size, language, Optional.empty());
    PrintedWording wording = PrintedWording.original(content);
    return content.kind() == Kind.CHECKLIST
        ? ChecklistSheet.of(revision, wording, job, documents::media)
        : ProcedureSheet.of(revision, wording, job, documents::media);
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
        Run run = found(id);
        return new Offer(
            List.of(SheetKind.RECORD),
            program,
            texts(wordings().ofRecord(run.content(), run.start().hash())));
      }

      @Override
      public Composed compose(SheetKind kind, PaperSize size, SheetLanguage language) {
        return compose(kind, size, language, new PrintedText("", Optional.empty()));
      }

      @Override
      public Composed compose(
          SheetKind kind, PaperSize size, SheetLanguage language, PrintedText text) {
        Optional<Authentication> by = outgoing.signedIn();
        Run run = found(id);
        PrintedWording wording =
            chosen(wordings().ofRecord(run.content(), run.start().hash()), text, run.content());
        Revision revision =
            documents
                .revision(run.start().document(), run.start().revision())
                .orElseThrow(() -> new NoSuchElementException("the revision of run " + id));
        Paper paper =
            RecordSheet.of(
                new RunView(run, by.map(who -> who.person().id()).orElse(null)),
                revision,
                wording,
                people.all(),
                Proof.of(run, ledger, people.all()),
                job(size, language, by),
                documents::media);
        return new OneSheet(
            outgoing,
            paper,
            by,
            outlet -> SheetEntry.of(kind, revision, run, wording, paper, outlet));
      }
    };
  }

  private Run found(RunId id) {
    return runs.find(id).orElseThrow(() -> new NoSuchElementException("run " + id));
  }

  private PrintedWordings wordings() {
    return new PrintedWordings(translations);
  }

  private static List<PrintedText> texts(List<PrintedWording> wordings) {
    return wordings.stream().map(PrintedText::of).toList();
  }

  /** The original where a translation was withdrawn from under the choice. */
  private static PrintedWording chosen(
      List<PrintedWording> all, PrintedText text, Content original) {
    return PrintedWordings.in(all, text.wanted())
        .orElseGet(() -> PrintedWording.original(original));
  }

  /**
   * Two records side by side.
   *
   * @param read the comparison in a language, as somebody may see it
   */
  public PrintSource comparison(
      RunId left, RunId right, BiFunction<SheetLanguage, Optional<PersonId>, Comparison> read) {
    return new ComparisonSource(left + " " + right, read, program, outgoing, this::job);
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
        which, read, extent, documents::media, program, outgoing, this::job);
  }

  /** Labels, of which nothing is entered in the ledger. */
  public PrintSource labels(List<RunLabel> wanted) {
    return new LabelSource(
        documents,
        wanted,
        program,
        (size, language) -> job(size, language, outgoing.signedIn()).entered(PrintJob.Entry.NONE));
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
}
