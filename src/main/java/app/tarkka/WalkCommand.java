package app.tarkka;

import app.tarkka.exchange.WholeFile;
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
import app.tarkka.paper.SheetLayout;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.record.Proof;
import app.tarkka.paper.record.RecordSheet;
import app.tarkka.run.Run;
import app.tarkka.run.RunView;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The demonstration walk: what the program is for, done before one's eyes, with what it leaves. */
@Command(
    name = "walk",
    mixinStandardHelpOptions = true,
    description =
        "Walk through the program: a sample shop, an order by two people, a caught mismatch,"
            + " rework, the record as PDF, pictures of the screens, and the verification.")
final class WalkCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "A folder for the library, the PDFs and the pictures.")
  @Nullable Path folder;

  @Override
  public Integer call() {
    return into(
        Objects.requireNonNull(folder), Objects.requireNonNull(spec).commandLine().getOut());
  }

  /** The exit code; what happens is said on {@code out}. */
  int into(Path target, PrintWriter out) {
    Path file = target.resolve("walk.tarkka");
    try {
      Files.createDirectories(target);
      try (SqliteLibrary library = walk(file, target, out)) {
        WalkPictures.draw(library, target, out);
        return verified(library, out) ? 0 : 1;
      }
    } catch (LibraryRefused | IOException e) {
      out.println(e.getMessage());
      return 2;
    } finally {
      out.flush();
    }
  }

  private static SqliteLibrary walk(Path file, Path target, PrintWriter out)
      throws LibraryRefused, IOException {
    Founding.Walked walked = new Founding(Wiring.thisSeat()).walk(file, out::println);
    SqliteLibrary library = walked.library();
    Run run = library.runs().find(walked.run()).orElseThrow();
    var revision =
        library.documents().revision(run.start().document(), run.start().revision()).orElseThrow();
    Outgoing outgoing = Wiring.over(library).outgoing(Optional::empty);
    Paper record =
        RecordSheet.of(
            new RunView(run, null),
            revision,
            library.people().all(),
            Proof.of(run, library.ledger(), library.people().all()),
            job(library),
            library.documents()::media);
    print(
        target.resolve("record.pdf"),
        record,
        SheetEntry.of(SheetKind.RECORD, revision, run, record, Outlet.FILE),
        outgoing,
        out);
    Paper checklist = ChecklistSheet.of(revision, job(library), library.documents()::media);
    print(
        target.resolve("checklist.pdf"),
        checklist,
        SheetEntry.of(SheetKind.CHECKLIST, revision, null, checklist, Outlet.FILE),
        outgoing,
        out);
    return library;
  }

  private static PrintJob job(SqliteLibrary library) {
    return PrintJob.of(
        PaperSize.A4,
        SheetLanguage.ENGLISH,
        SheetId.random(new SecureRandom()),
        PrintJob.Entry.IN_LEDGER,
        Instant.now(),
        ZoneId.systemDefault(),
        "",
        library.state().shop());
  }

  private static void print(
      Path file, Paper paper, LibraryEvent.Printed event, Outgoing outgoing, PrintWriter out)
      throws IOException {
    String layout = paper.layout().map(SheetLayout::text).orElse("");
    WholeFile.write(file, paper.pdf(), () -> outgoing.print(event, layout, Optional.empty()));
    out.println("Printed " + file.toAbsolutePath() + ", sheet " + paper.job().sheet());
  }

  private static boolean verified(SqliteLibrary library, PrintWriter out) {
    Ledger.Verification found = library.ledger().verify(_ -> {});
    found.found().forEach(what -> out.println("BROKEN: " + what));
    out.println(
        "Verified "
            + found.rows()
            + " rows from the stored bytes: "
            + (found.sound() ? "sound" : "broken")
            + ", digest "
            + found.head().digest().groups());
    return found.sound();
  }

  /** For a start without a display, where there is no command line's own writer. */
  static PrintWriter console() {
    return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  }
}
