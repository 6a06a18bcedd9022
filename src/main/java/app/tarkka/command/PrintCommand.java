package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.sheet.CopyNumber;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.paper.Fitted;
import app.tarkka.paper.Letters;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
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
import app.tarkka.run.RunView;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints to a PDF file: what the window previews and prints, byte for byte but for the time and the
 * sheet's id.
 */
@Command(
    name = "print",
    mixinStandardHelpOptions = true,
    description = {
      "Print a document to fill in or to read, or the record of a run, as PDF.",
      "The sheet is entered in the ledger; where that cannot be done, such as beside an open",
      "window, it says so."
    })
final class PrintCommand extends PdfCommand {
  /** Sheets of more than one thing have commands of their own. */
  private static final Map<SheetKind, String> ELSEWHERE =
      Map.of(
          SheetKind.LABEL, "label",
          SheetKind.LABELS, "label --fill",
          SheetKind.DIFFERENCE, "diff --out");

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      converter = SheetWord.class,
      description = {
        "checklist, procedure, wall-card, register or acknowledgement of a document;",
        "record of a run, or going-on while it is open: what is done is filled in;",
        "manual, manual-both-sides or booklet of a manual; matrix: who has read what."
      })
  SheetKind what = SheetKind.CHECKLIST;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CODE|RUN|MANUAL",
      description = {
        "A document's code, the id of a run (see: tarkka records), or a manual's title."
      })
  String which = "";

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = {
        "en, fi or id: the language of the sheet's own words (default: the document's,",
        "or the system's for a record and where the document's is none of these)."
      })
  @Nullable String language;

  @Option(
      names = "--translation",
      paramLabel = "LANG",
      description = {
        "Print the translation into that language, such as fi: the approved one, or else the",
        "draft, which the sheet says. Of a record, the approved one of its own wording."
      })
  @Nullable String translation;

  @Mixin PageOptions page = new PageOptions();

  @Option(
      names = "--copy-for",
      paramLabel = "HOLDER",
      description = {
        "As a controlled copy of a document in force or of a manual, held by a person or at a",
        "place, such as \"Bench 2\": it gets the next number, and the footer says so."
      })
  String holder = "";

  @Option(names = "--out", paramLabel = "F.pdf", required = true, description = "The PDF file.")
  @Nullable Path target;

  /** Whether it was said already why nothing is printed. */
  private boolean said;

  PrintCommand(Libraries libraries, InstantSource clock) {
    super(libraries, clock);
  }

  @Override
  Path target() {
    return Objects.requireNonNull(target, "picocli requires --out");
  }

  @Override
  public Integer call() throws Exception {
    Optional<PaperSize> size = size();
    if (size.isEmpty()) {
      return Exit.UNREADABLE;
    }
    Optional<SheetLanguage> asked = Optional.ofNullable(language).flatMap(SheetLanguage::of);
    if (language != null && asked.isEmpty()) {
      err().println("Sheets do not speak \"" + language + "\"; choose en, fi or id.");
      return Exit.UNREADABLE;
    }
    Optional<String> unknown = page.unknown();
    if (unknown.isPresent()) {
      err().println(unknown.get());
      return Exit.UNREADABLE;
    }
    String elsewhere = ELSEWHERE.get(what);
    if (elsewhere != null) {
      err().println("That is printed with: tarkka " + elsewhere);
      return Exit.UNREADABLE;
    }
    if (which.isEmpty() && what != SheetKind.MATRIX) {
      err().println("Say which: a document's code, or the id of a run.");
      return Exit.UNREADABLE;
    }
    if (!holder.isBlank() && (ofRun() || what == SheetKind.MATRIX)) {
      err().println("Only a document or a manual has controlled copies.");
      return Exit.UNREADABLE;
    }
    return taking(
        open -> {
          if (!holder.isBlank() && open.notEntered().isPresent()) {
            err().println("A controlled copy has to be in the ledger. " + open.notEntered().get());
            return Exit.REFUSED;
          }
          PrintJob job = page.of(job(open, size.get(), entry(open)));
          Fitted<Optional<Printed>> fitted =
              Fitted.of(
                  what.lettersChosen() ? page.letters() : Letters.NORMAL,
                  factor -> printed(open, job.on(job.page().with(factor)), asked),
                  made -> made.map(one -> one.paper().pages()).orElse(1));
          Optional<Printed> printed = fitted.sheet();
          if (printed.isEmpty()) {
            if (translation == null && !said) {
              err().println(nothingCalled());
            }
            return Exit.REFUSED;
          }
          page.told(fitted, what).ifPresent(out()::println);
          return writeEntered(open, printed.get().paper(), printed.get().event());
        });
  }

  private record Printed(Paper paper, LibraryEvent.Printed event) {}

  private Optional<Printed> printed(OpenLibrary open, PrintJob job, Optional<SheetLanguage> asked) {
    if (what == SheetKind.MATRIX) {
      PrintJob spoken = job.in(asked.orElse(job.language()));
      Paper paper = TrainingMatrix.of(ReadingCommand.matrix(open), spoken);
      String sheet = paper.job().sheet().value();
      return Optional.of(
          new Printed(paper, new LibraryEvent.Printed(what.token(), "", sheet, null)));
    }
    if (ManualSheets.KINDS.contains(what)) {
      return manual(open, job.in(asked.orElse(job.language())));
    }
    if (ofRun()) {
      PrintJob spoken = job.in(asked.orElse(job.language()));
      return open.runs().find(new RunId(which)).flatMap(run -> record(open, run, spoken));
    }
    return revision(open.documents()).flatMap(revision -> document(open, revision, job, asked));
  }

  private Optional<Printed> manual(OpenLibrary open, PrintJob job) {
    return open.manuals().all().stream()
        .filter(manual -> manual.title().equalsIgnoreCase(which))
        .findFirst()
        .map(
            manual -> {
              Book book = Book.of(manual, open.documents());
              Paper paper =
                  new ManualSheets(open.documents()::media, open.people().all())
                      .print(what, book, copy(open, manual.id(), job));
              return new Printed(paper, ManualSheets.entry(what, book, paper));
            });
  }

  private Optional<Printed> document(
      OpenLibrary open, Revision revision, PrintJob job, Optional<SheetLanguage> asked) {
    if (!holder.isBlank() && revision.state() != RevisionState.EFFECTIVE) {
      if (!said) {
        err().println("Only a revision that is in force has controlled copies.");
      }
      said = true;
      return Optional.empty();
    }
    PrintJob counted = copy(open, revision.document().value(), job);
    return wording(new PrintedWordings(open.translations()).of(revision))
        .map(wording -> document(open, revision, wording, counted, asked));
  }

  private PrintJob copy(OpenLibrary open, String of, PrintJob job) {
    return holder.isBlank()
        ? job
        : job.copy(new CopyNumber(of, open.sheets().nextCopy(of), holder.strip()));
  }

  private Optional<PrintedWording> wording(List<PrintedWording> all) {
    Optional<PrintedWording> found = PrintedWordings.in(all, Optional.ofNullable(translation));
    if (found.isEmpty()) {
      err().println("There is no translation into \"" + translation + "\".");
    }
    return found;
  }

  private Printed document(
      OpenLibrary open,
      Revision revision,
      PrintedWording wording,
      PrintJob job,
      Optional<SheetLanguage> asked) {
    String own = wording.read().language();
    PrintJob spoken = job.in(asked.orElseGet(() -> SheetLanguage.ofDocument(own, job.language())));
    Paper paper =
        new DocumentSheets(open.documents()::media, () -> ReadingCommand.matrix(open))
            .print(what, revision, wording, spoken);
    return new Printed(paper, SheetEntry.of(what, revision, null, wording, paper, Outlet.FILE));
  }

  /** Read by nobody in particular, so whatever a blind check withholds is withheld. */
  private Optional<Printed> record(OpenLibrary open, Run run, PrintJob job) {
    return wording(
            new PrintedWordings(open.translations()).ofRecord(run.content(), run.start().hash()))
        .flatMap(wording -> record(open, run, wording, job));
  }

  private Optional<Printed> record(
      OpenLibrary open, Run run, PrintedWording wording, PrintJob job) {
    return open.documents()
        .revision(run.start().document(), run.start().revision())
        .map(
            revision -> {
              Paper paper =
                  new RunSheets(open.documents()::media, open.ledger(), open.people().all())
                      .print(what, new RunView(run, null), revision, wording, job);
              return new Printed(
                  paper, SheetEntry.of(what, revision, run, wording, paper, Outlet.FILE));
            });
  }

  private Optional<Revision> revision(Documents documents) {
    return documents.byCode(which).flatMap(document -> newest(documents, document));
  }

  private static Optional<Revision> newest(Documents documents, Document document) {
    return documents
        .effective(document.id())
        .or(() -> documents.revisions(document.id()).stream().findFirst());
  }

  private boolean ofRun() {
    return what == SheetKind.RECORD || what == SheetKind.GOING_ON;
  }

  private String nothingCalled() {
    if (ManualSheets.KINDS.contains(what)) {
      return "No manual is called \"" + which + "\". See: tarkka manuals --library " + file();
    }
    return ofRun()
        ? "No run has the id " + which + ". See: tarkka records --library " + file()
        : "No document has the code " + which + ". See: tarkka list --library " + file();
  }
}
