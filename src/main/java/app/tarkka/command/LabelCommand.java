package app.tarkka.command;

import app.tarkka.document.Document;
import app.tarkka.exchange.WholeFile;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.label.Label;
import app.tarkka.paper.label.LabelSheet;
import app.tarkka.paper.label.LabelStock;
import app.tarkka.run.RunLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labels for orders, as the window prints them. Nothing of them is entered in the ledger. */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    description = {
      "Print labels with a QR code, as PDF. Scanned at Today or at a kiosk, one starts the run of",
      "that document for that subject, or goes on with the one that is open.",
      "Sheets fit Avery L7163 (A4) and 5163 (Letter)."
    })
final class LabelCommand extends PdfCommand {
  @Parameters(index = "0", paramLabel = "CODE", description = "A document's code.")
  String code = "";

  @Parameters(
      index = "1",
      arity = "1..*",
      paramLabel = "SUBJECT",
      description = "An order, lot, batch or serial number: a label for each.")
  List<String> subjects = List.of();

  @Option(names = "--fill", description = "Fill the sheet: the same labels again and again.")
  boolean fill;

  @Option(
      names = "--start",
      paramLabel = "N",
      defaultValue = "1",
      description = {
        "The first free sticker of a half-used sheet, counted from left to right,",
        "row by row (default: 1)."
      })
  int start = 1;

  @Option(names = "--out", paramLabel = "F.pdf", required = true, description = "The PDF file.")
  @Nullable Path target;

  LabelCommand(Libraries libraries, InstantSource clock) {
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
    for (String subject : subjects) {
      if (subject.isBlank()) {
        err().println("A label needs a subject.");
        return Exit.UNREADABLE;
      }
      if (!new RunLabel(code, subject.strip()).printable()) {
        err().println("This subject is too long for a label: " + subject);
        return Exit.UNREADABLE;
      }
    }
    return reading(open -> print(open, on(open, size.get())));
  }

  private int print(OpenLibrary open, PaperSize size) throws IOException {
    int stickers = LabelStock.on(size).places();
    if (start < 1 || start > stickers) {
      err().println("A sheet of " + name(size) + " has the stickers 1 to " + stickers + ".");
      return Exit.UNREADABLE;
    }
    Optional<Document> document = open.documents().byCode(code);
    if (document.isEmpty()) {
      err().println("No document has the code " + code + ". See: tarkka list --library " + file());
      return Exit.REFUSED;
    }
    if (document.get().effective() == null) {
      err()
          .println(
              document.get().code()
                  + " is not in force yet: until it is, scanning its label only says so.");
    }
    String written = document.get().code();
    List<Label> labels =
        subjects.stream()
            .map(
                subject ->
                    new Label(new RunLabel(written, subject.strip()), document.get().title()))
            .toList();
    Paper sheet =
        LabelSheet.of(
            labels,
            fill ? LabelSheet.Copies.FILL : LabelSheet.Copies.ONE_EACH,
            start,
            job(open, size, PrintJob.Entry.NONE));
    WholeFile.write(target(), sheet.pdf(), () -> {});
    out().println(written(sheet));
    sayMissing(sheet, false);
    return Exit.DONE;
  }
}
