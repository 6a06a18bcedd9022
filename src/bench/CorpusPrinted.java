import app.tarkka.document.Revision;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.json.DocumentJsonImporter;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWhole;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.font.SystemFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents that other people wrote, printed: the largest files of a folder that Tarkka imports, as
 * checklist and as procedure on A4 and Letter, each held against what was imported. Every word is
 * on the paper, nothing beyond its margins and nothing over anything else; else it ends with 1. The
 * PDFs are left in target/bench.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=CorpusPrinted -Dbench.args="FOLDER
 * 10"}
 */
final class CorpusPrinted {
  private static final Importers IMPORTERS =
      new Importers(List.of(new MarkdownImporter(), new DocumentJsonImporter()));

  /** How one of them is printed. */
  private interface Printing {
    Paper of(Revision revision, PrintJob job, Pictures pictures);
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 0 || !Files.isDirectory(Path.of(args[0]))) {
      System.err.println("Say which folder of documents, and how many of the largest: FOLDER 10");
      System.exit(2);
    }
    int wanted = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    Path left = Shop.folder("corpus-printed");
    int printed = 0;
    int wrong = 0;
    for (Path file : largestFirst(Path.of(args[0]))) {
      Optional<Imported> imported = imported(file);
      if (imported.isPresent()) {
        wrong += print(file, imported.get(), left);
        printed++;
      }
      if (printed == wanted) {
        break;
      }
    }
    System.out.printf(
        Locale.ROOT, "%d documents printed, %d sheets with findings%n", printed, wrong);
    System.exit(wrong == 0 && printed == wanted ? 0 : 1);
  }

  private static List<Path> largestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparingLong(CorpusPrinted::size).reversed())
          .toList();
    }
  }

  private static Optional<Imported> imported(Path file) {
    try {
      return Optional.of(IMPORTERS.read(file))
          .filter(one -> one.content().stepsAsWritten().findAny().isPresent());
    } catch (ImportRefused notOurs) {
      return Optional.empty();
    }
  }

  private static int print(Path file, Imported imported, Path left) throws IOException {
    Revision revision = Sheets.effective(imported.content());
    Pictures pictures = sha256 -> Optional.ofNullable(imported.pictures().get(sha256));
    List<String> lines = new ArrayList<>();
    int wrong = 0;
    for (PaperSize size : PaperSize.values()) {
      PrintJob job = Sheets.onPaper(size).with(SystemFonts.installed(System.getenv()));
      List<Printing> printings = List.of(ChecklistSheet::of, ProcedureSheet::of);
      for (Printing printing : printings) {
        Paper paper = printing.of(revision, job, pictures);
        String kind = printing == printings.getFirst() ? "checklist" : "procedure";
        String name = file.getFileName() + "-" + kind + "-" + size;
        Files.write(left.resolve(name + ".pdf"), paper.pdf());
        List<String> found = PrintedWhole.of(imported.content(), paper);
        wrong += found.isEmpty() ? 0 : 1;
        lines.add(kind + " " + size + " " + paper.pages() + " pages");
        found.forEach(one -> lines.add("  " + one));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %,d bytes, %,d steps, %d pictures%n  %s%n",
        file,
        size(file),
        imported.content().stepsAsWritten().count(),
        imported.pictures().size(),
        String.join("\n  ", lines));
    return wrong;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
