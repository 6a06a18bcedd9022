package app.tarkka.command;

import app.tarkka.exchange.FileName;
import app.tarkka.paper.Fitted;
import app.tarkka.paper.Letters;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.ShopPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Prints to a PDF file: what the window previews and prints, byte for byte but for the time and the
 * sheet's id.
 */
@Command(
    name = "print",
    mixinStandardHelpOptions = true,
    description =
        "Print documents, manuals, or the records of runs, as PDF. Each sheet is entered in the"
            + " ledger; where that cannot be done, such as beside an open window, the sheet says"
            + " so.",
    footer = {
      "%nExamples:",
      "  tarkka print checklist QC-004 --library shop.tarkka --out qc.pdf",
      "  tarkka print procedure SOP-001 SOP-002 --library shop.tarkka --out folder",
      "  tarkka print record --all --from 2026-01-01 --library shop.tarkka --out folder"
    })
final class PrintCommand extends PdfCommand {
  /** Sheets of more than one thing have commands of their own. */
  private static final Map<SheetKind, String> ELSEWHERE =
      Map.of(
          SheetKind.LABEL, "label CODE SUBJECT --out F.pdf",
          SheetKind.LABELS, "label CODE SUBJECT --fill --out F.pdf",
          SheetKind.DIFFERENCE, "diff CODE --out F.pdf");

  @Mixin PrintedThings things = new PrintedThings();

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description =
          "en, fi or id: the language of the sheet's own words (default: the document's, "
              + "or the system's for a record and where the document's is none of these).")
  @Nullable String language;

  @Option(
      names = "--translation",
      paramLabel = "LANG",
      description =
          "Print the translation into that language, such as fi: the approved one, or else the "
              + "draft, which the sheet says. Of a record, the approved one of its own wording.")
  @Nullable String translation;

  @Mixin PageOptions page = new PageOptions();

  @Option(
      names = "--copy-for",
      paramLabel = "HOLDER",
      description =
          "As a controlled copy of a document in force or of a manual, held by a person or at a "
              + "place, such as \"Bench 2\": it gets the next number, and the footer says so.")
  String holder = "";

  @Option(
      names = "--out",
      paramLabel = "F.pdf|DIR",
      required = true,
      description = "The PDF file; of several sheets a folder, which is made when it is not there.")
  @Nullable Path target;

  PrintCommand(Libraries libraries, InstantSource clock) {
    super(libraries, clock);
  }

  @Override
  Path target() {
    return Objects.requireNonNull(target, "picocli requires --out");
  }

  @Override
  public Integer call() throws Exception {
    Optional<SheetLanguage> asked = Optional.ofNullable(language).flatMap(SheetLanguage::of);
    if (language != null && asked.isEmpty()) {
      return wrong("Sheets do not speak \"" + language + "\"; choose en, fi or id.");
    }
    Optional<PaperSize> size = size();
    if (size.isEmpty()) {
      return Exit.UNREADABLE;
    }
    Optional<String> unknown = page.unknown();
    if (unknown.isPresent()) {
      return wrong(unknown.get());
    }
    String elsewhere = ELSEWHERE.get(things.what);
    if (elsewhere != null) {
      return wrong("That is printed with: tarkka " + elsewhere);
    }
    if (things.what == SheetKind.COMPARISON) {
      return wrong(
          "Two records are compared and printed in the window: under Records, tick both, then"
              + " Compare. Two revisions of a document: tarkka diff CODE --out F.pdf");
    }
    if (things.many() && noFolder(target())) {
      return wrong(
          "Several sheets are a file each: give --out a folder, such as --out sheets, and not "
              + target()
              + ".");
    }
    Optional<String> wrong = things.wrong();
    if (wrong.isPresent()) {
      return wrong(wrong.get());
    }
    if (!holder.isBlank() && (SheetByName.ofRun(things.what) || things.what == SheetKind.MATRIX)) {
      return wrong("Only a document or a manual has controlled copies.");
    }
    return taking(open -> print(open, size.get(), asked));
  }

  /** What is called as a PDF is meant as one, though a folder could be called so too. */
  private static boolean noFolder(Path target) {
    String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(target) || (name.endsWith(".pdf") && !Files.isDirectory(target));
  }

  private int wrong(String why) {
    err().println(why);
    return Exit.UNREADABLE;
  }

  private int print(OpenLibrary open, PaperSize size, Optional<SheetLanguage> asked)
      throws IOException {
    if (!holder.isBlank() && open.notEntered().isPresent()) {
      err().println("A controlled copy has to be in the ledger. " + open.notEntered().get());
      return Exit.REFUSED;
    }
    SheetByName sheets =
        new SheetByName(open, things.what, asked, Optional.ofNullable(translation), holder, file());
    try {
      List<String> names = things.in(open);
      things.leftOut(open).forEach(err()::println);
      return things.many() || Files.isDirectory(target())
          ? all(open, names, name -> made(sheets, name, open, size))
          : write(open, target(), made(sheets, names.getFirst(), open, size));
    } catch (NotPrinted why) {
      err().println(why.getMessage());
      return Exit.REFUSED;
    }
  }

  /** Makes the sheet of what is called so. */
  private interface Making {
    SheetByName.Made of(String name);
  }

  /** Each into a file that is called as its sheet. */
  private int all(OpenLibrary open, List<String> names, Making making) throws IOException {
    Path folder = Files.createDirectories(target());
    Set<String> files = new HashSet<>();
    int printed = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      err().println((i + 1) + " of " + names.size() + ": " + name);
      err().flush();
      try {
        SheetByName.Made made = making.of(name);
        String called = FileName.of(made.paper().title());
        boolean free = files.add(called.toLowerCase(Locale.ROOT));
        String file = free ? called : called + " " + made.paper().job().sheet();
        write(open, folder.resolve(file + ".pdf"), made);
        printed++;
      } catch (NotPrinted | IOException why) {
        err().println(name + " was not printed: " + why.getMessage());
      }
    }
    out().println(folder + ": " + printed + " of " + names.size() + " printed");
    return printed == names.size() ? Exit.DONE : Exit.REFUSED;
  }

  private int write(OpenLibrary open, Path file, SheetByName.Made made) throws IOException {
    return writeEntered(open, file, made.paper(), made.event());
  }

  private SheetByName.Made made(SheetByName sheets, String name, OpenLibrary open, PaperSize size) {
    ShopPaper shop = open.paper().now();
    PrintJob job = page.of(job(open, size, entry(open)), shop);
    Letters letters = things.what.lettersChosen() ? page.letters(shop) : Letters.NORMAL;
    Fitted<SheetByName.Made> fitted =
        Fitted.of(
            letters,
            factor -> sheets.of(name, job.on(job.page().with(factor))),
            made -> made.paper().pages());
    page.told(fitted, things.what, shop).ifPresent(out()::println);
    return fitted.sheet();
  }
}
