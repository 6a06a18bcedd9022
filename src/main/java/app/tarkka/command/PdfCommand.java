package app.tarkka.command;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetLanguage;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What commands that print share: the paper, the file, and the job of the sheet. */
abstract class PdfCommand extends LibraryCommand {
  private final InstantSource clock;

  @Option(names = "--paper", paramLabel = "P", defaultValue = "A4", description = "A4 or Letter.")
  String paper = "A4";

  @Option(names = "--out", paramLabel = "F.pdf", required = true, description = "The PDF file.")
  @Nullable Path target;

  PdfCommand(Libraries libraries, InstantSource clock) {
    super(libraries);
    this.clock = clock;
  }

  /** The paper that was asked for; empty, and said, when there is none of that name. */
  Optional<PaperSize> size() {
    Optional<PaperSize> size = PaperSize.named(paper);
    if (size.isEmpty()) {
      err().println("There is no paper called \"" + paper + "\"; choose A4 or Letter.");
    }
    return size;
  }

  Path target() {
    return Objects.requireNonNull(target, "picocli requires --out");
  }

  /** A sheet of its own, in the language of the system. */
  PrintJob job(OpenLibrary open, PaperSize size, PrintJob.Entry entry) {
    return PrintJob.of(
        size,
        SheetLanguage.ofProgram(Locale.getDefault()),
        SheetId.random(new SecureRandom()),
        entry,
        clock.instant(),
        ZoneId.systemDefault(),
        "",
        open.shop());
  }

  /** Such as {@code F.pdf: 2 pages}. */
  String written(Paper sheet) {
    return target() + ": " + sheet.pages() + (sheet.pages() == 1 ? " page" : " pages");
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
              "No font here shows these characters"
                  + (sheetToo ? ", and the sheet says so: " : ": ")
                  + String.join(", ", sheet.missing().named()));
    }
  }
}
