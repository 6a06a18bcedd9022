package app.tarkka.command;

import app.tarkka.exchange.WholeFile;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What commands that print share: the paper, the file, and the job of the sheet. */
abstract class PdfCommand extends LibraryCommand {
  private final InstantSource clock;

  @Option(
      names = "--paper",
      paramLabel = "P",
      description = "A4 or Letter (default: the shop's usual paper, or A4).")
  @Nullable String paper;

  PdfCommand(Libraries libraries, InstantSource clock) {
    super(libraries);
    this.clock = clock;
  }

  /** The paper that was asked for; empty, and said, when there is none of that name. */
  Optional<PaperSize> size() {
    if (paper == null) {
      return Optional.of(PaperSize.A4);
    }
    Optional<PaperSize> size = PaperSize.named(paper);
    if (size.isEmpty()) {
      err().println("There is no paper called \"" + paper + "\"; choose A4 or Letter.");
    }
    return size;
  }

  /** Where the sheet goes. */
  abstract Path target();

  /** What was asked for, or else the shop's usual paper. */
  PaperSize on(OpenLibrary open, PaperSize size) {
    return paper == null ? open.paper().now().usual().orElse(size) : size;
  }

  static String name(PaperSize size) {
    return switch (size) {
      case A4 -> "A4";
      case LETTER -> "Letter";
    };
  }

  /** A sheet of its own, in the language of the system. */
  PrintJob job(OpenLibrary open, PaperSize size, PrintJob.Entry entry) {
    return PrintJob.of(
            on(open, size),
            SheetLanguage.ofProgram(Locale.getDefault()),
            SheetId.random(new SecureRandom()),
            entry,
            clock.instant(),
            ZoneId.systemDefault(),
            "",
            open.shop())
        .with(open.paper().letterhead());
  }

  /**
   * Enters the sheet before its file has its name: no sheet lies there that nobody knows of.
   *
   * @return the exit code
   */
  int writeEntered(OpenLibrary open, Paper sheet, LibraryEvent.Printed event) throws IOException {
    return writeEntered(open, target(), sheet, event);
  }

  /** The same, into a file that the command names itself. */
  int writeEntered(OpenLibrary open, Path file, Paper sheet, LibraryEvent.Printed event)
      throws IOException {
    Optional<String> notEntered = open.notEntered();
    if (notEntered.isEmpty()) {
      EnteredFile.write(open.outgoing(), file, sheet, event);
    } else {
      WholeFile.write(file, sheet.pdf());
    }
    out().println(written(file, sheet) + ", sheet " + sheet.job().sheet());
    notEntered.ifPresent(
        why -> err().println("The sheet is not entered in the ledger, and says so. " + why));
    sayMissing(sheet, true);
    return Exit.DONE;
  }

  static PrintJob.Entry entry(OpenLibrary open) {
    return open.notEntered().isEmpty() ? PrintJob.Entry.IN_LEDGER : PrintJob.Entry.NOT_IN_LEDGER;
  }

  /** Such as {@code F.pdf: 2 pages}. */
  String written(Paper sheet) {
    return written(target(), sheet);
  }

  private static String written(Path file, Paper sheet) {
    return file + ": " + sheet.pages() + (sheet.pages() == 1 ? " page" : " pages");
  }

  /**
   * Says which characters could not be printed as they are, if any.
   *
   * @param sheetToo whether the sheet says it as well
   */
  void sayMissing(Paper sheet, boolean sheetToo) {
    if (!sheet.missing().none()) {
      err()
          .println(
              "These characters cannot be printed here (no font, or written from right to left)"
                  + (sheetToo ? ", and the sheet says so: " : ": ")
                  + String.join(", ", sheet.missing().named()));
    }
  }
}
