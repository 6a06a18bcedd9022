package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.difference.Difference;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.DifferenceSheet;
import app.tarkka.paper.difference.RevisionFacts;
import app.tarkka.paper.difference.RevisionPair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two revisions of a document: as text, as JSON, or on paper. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Say what changed between two revisions of a document, by section and step. Without --from"
            + " and --to: from the revision in force to the newest, or from the one before the"
            + " newest where that one is in force.")
final class DiffCommand extends PdfCommand {
  @Parameters(
      index = "0",
      paramLabel = "CODE",
      description = "A document's code (see: tarkka list).")
  String code = "";

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "N M",
      description = "The numbers of both revisions, in place of --from and --to.")
  List<Integer> two = List.of();

  @Option(names = "--from", paramLabel = "N", description = "The revision before.")
  @Nullable Integer from;

  @Option(names = "--to", paramLabel = "M", description = "The revision after.")
  @Nullable Integer to;

  @Option(names = "--all", description = "With what stayed as it was.")
  boolean all;

  @ArgGroup @Nullable Form form;

  /** One of the two, or plain text. */
  static final class Form {
    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Option(names = "--out", paramLabel = "F.pdf", description = "As a PDF file.")
    @Nullable Path target;
  }

  DiffCommand(Libraries libraries, InstantSource clock) {
    super(libraries, clock);
  }

  @Override
  Path target() {
    return Objects.requireNonNull(Objects.requireNonNull(form).target);
  }

  @Override
  public Integer call() throws Exception {
    Optional<PaperSize> size = size();
    if (size.isEmpty()) {
      return Exit.UNREADABLE;
    }
    if (!two.isEmpty()) {
      if (two.size() != 2 || from != null || to != null) {
        err()
            .println(
                "Say which two revisions, such as: tarkka diff SOP-001 1 2; or --from N --to M.");
        return Exit.UNREADABLE;
      }
      from = Math.min(two.getFirst(), two.getLast());
      to = Math.max(two.getFirst(), two.getLast());
    }
    Form as = form;
    boolean printed = as != null && as.target != null;
    return printed
        ? taking(open -> with(open, revisions -> print(open, revisions, size.get())))
        : reading(open -> with(open, revisions -> say(open, revisions)));
  }

  private record Two(Revision before, Revision after) {}

  private interface Act {
    int on(Two revisions) throws IOException;
  }

  private int with(OpenLibrary open, Act act) throws IOException {
    Optional<Document> document = open.documents().byCode(code);
    if (document.isEmpty()) {
      err().println("No document has the code " + code + ". See: tarkka list --library " + file());
      return Exit.REFUSED;
    }
    List<Revision> revisions = open.documents().revisions(document.get().id());
    int newest = revisions.getFirst().number();
    if (revisions.size() == 1 && from == null && to == null) {
      err().println(code + " has one revision only, " + newest + ": nothing to compare yet.");
      return Exit.REFUSED;
    }
    int after = to == null ? newest : to;
    Integer effective = document.get().effective();
    int before =
        from != null ? from : effective != null && effective < after ? effective : after - 1;
    Optional<Revision> one = numbered(revisions, before);
    Optional<Revision> other = numbered(revisions, after);
    if (one.isEmpty() || other.isEmpty()) {
      int missing = one.isEmpty() ? before : after;
      err().println(code + " has no revision " + missing + "; its newest is " + newest + ".");
      return Exit.REFUSED;
    }
    return act.on(new Two(one.get(), other.get()));
  }

  private static Optional<Revision> numbered(List<Revision> revisions, int number) {
    return revisions.stream().filter(revision -> revision.number() == number).findFirst();
  }

  private RevisionPair pair(OpenLibrary open, Two revisions, SheetLanguage language) {
    Words words = Words.in(language);
    return RevisionPair.of(
        revisions.before(),
        revisions.after(),
        new RevisionFacts.Reader(open.people().all(), ZoneId.systemDefault(), words),
        words);
  }

  private int say(OpenLibrary open, Two revisions) {
    Difference difference =
        Difference.between(revisions.before().content(), revisions.after().content());
    SheetLanguage language = SheetLanguage.ofProgram(Locale.getDefault());
    if (form != null) {
      out()
          .println(
              JsonText.pretty(
                  DifferenceJson.of(revisions.before(), revisions.after(), difference)));
    } else {
      new DifferenceLines(Words.in(language), out()).print(pair(open, revisions, language), all);
    }
    return Exit.DONE;
  }

  /** On paper, entered in the ledger as any sheet is. */
  private int print(OpenLibrary open, Two revisions, PaperSize size) throws IOException {
    PrintJob job = job(open, size, entry(open));
    Paper paper =
        DifferenceSheet.of(
            pair(open, revisions, job.language()),
            all ? DifferenceSheet.Extent.ALL : DifferenceSheet.Extent.WHAT_CHANGED,
            job,
            open.documents()::media);
    return writeEntered(
        open,
        paper,
        new LibraryEvent.Printed(
            SheetKind.DIFFERENCE.token(),
            code + " " + revisions.before().number() + " " + revisions.after().number(),
            job.sheet().value(),
            null));
  }
}
