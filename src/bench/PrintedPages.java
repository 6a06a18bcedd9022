import app.tarkka.testkit.TestLibrary;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * S10 to S12: a checklist of 100 and one of 1,000 pages printed by a new process, from the library
 * to the PDF, entered in the ledger; against LibreOffice that makes a PDF of a DOCX with the same
 * words, and wkhtmltopdf that makes one of an HTML file. The goals are 0.4 of LibreOffice's time at
 * 100 pages, 0.5 of wkhtmltopdf's at 1,000, no more bytes a page than LibreOffice's at 1,000, and
 * 400 MB of memory. Linux.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=PrintedPages}. Arguments: {@code
 * --rounds=5}, {@code --pages=100} or {@code 1000} for one of the two, and the packaged program,
 * such as {@code target/dist/tarkka/bin/tarkka}; without it the classes of this build are started.
 */
final class PrintedPages {
  /** So many of {@link LongChecklist}'s steps fill a hundred pages. */
  private static final int STEPS_IN_100 = 1_165;

  private static final int WARM = 1;
  private static final double MEGABYTES = 400;

  private record Printed(String name, Path pdf, List<String> call, List<ColdProcess> rounds) {
    Printed(String name, Path pdf, List<String> call) {
      this(name, pdf, call, new ArrayList<>());
    }
  }

  public static void main(String[] args) throws Exception {
    int rounds = 5;
    List<Integer> all = List.of(100, 1_000);
    @Nullable Path program = null;
    for (String arg : args) {
      if (arg.startsWith("--rounds=")) {
        rounds = Integer.parseInt(arg.substring(9));
      } else if (arg.startsWith("--pages=")) {
        all = List.of(Integer.parseInt(arg.substring(8)));
      } else {
        program = Path.of(arg).toAbsolutePath();
      }
    }
    for (String peer : List.of("soffice", "wkhtmltopdf")) {
      if (!installed(peer)) {
        System.err.println(
            "There is no "
                + peer
                + " here. On Debian: apt-get install --no-install-recommends libreoffice-writer"
                + " wkhtmltopdf");
        System.exit(2);
      }
    }
    System.out.println(program == null ? "The classes of this build" : program.toString());
    for (int pages : all) {
      measure(pages, rounds, program);
    }
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static void measure(int pages, int rounds, @Nullable Path program) throws Exception {
    Path folder = Shop.folder("printed-" + pages).toAbsolutePath();
    LongChecklist checklist = LongChecklist.of(pages * STEPS_IN_100 / 100);
    Path library;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.effective(checklist.content());
      library = shop.file();
    }
    Printed tarkka = tarkka(folder, library, program);
    Printed office = office(folder, checklist);
    Printed kit = kit(folder, checklist);
    for (int round = 0; round < WARM + rounds; round++) {
      for (Printed one : List.of(tarkka, office, kit)) {
        Files.deleteIfExists(one.pdf());
        ColdProcess measured = ColdProcess.run(folder, one.call());
        if (round >= WARM) {
          one.rounds().add(measured);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d steps, %d rounds, interleaved; load average %.1f%n",
        checklist.content().stepsAsWritten().count(),
        rounds,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    for (Printed one : List.of(tarkka, office, kit)) {
      line(one);
    }
    if (pages == 100) {
      ratio("S10", tarkka, office, 0.4);
      ratio("beside wkhtmltopdf", tarkka, kit, 0);
    } else {
      ratio("S11", tarkka, kit, 0.5);
      ratio("beside LibreOffice", tarkka, office, 0);
      System.out.printf(
          Locale.ROOT,
          "S12 bytes a page: %.2f of LibreOffice's, %.2f of wkhtmltopdf's; goal 1.00%n",
          bytes(tarkka) / bytes(office),
          bytes(tarkka) / bytes(kit));
      System.out.printf(
          Locale.ROOT,
          "memory: at most %.0f MB; goal %.0f MB%n",
          tarkka.rounds().stream().mapToDouble(ColdProcess::memory).max().orElseThrow(),
          MEGABYTES);
    }
  }

  private static Printed tarkka(Path folder, Path library, @Nullable Path program) {
    Path pdf = folder.resolve("tarkka.pdf");
    List<String> call = new ArrayList<>(program == null ? classes() : List.of("" + program));
    call.addAll(List.of("print", "checklist", "QC-001", "--library", "" + library));
    call.addAll(List.of("--paper", "A4", "--language", "en", "--out", "" + pdf));
    return new Printed("Tarkka", pdf, call);
  }

  /** With a profile of its own, which it makes in the round that only warms. */
  private static Printed office(Path folder, LongChecklist checklist) throws Exception {
    Path docx = checklist.docx(folder.resolve("docx.docx"));
    List<String> call = new ArrayList<>(List.of("soffice"));
    call.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    call.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", "" + folder, "" + docx));
    return new Printed("LibreOffice", folder.resolve("docx.pdf"), call);
  }

  private static Printed kit(Path folder, LongChecklist checklist) throws Exception {
    Path html = checklist.html(folder.resolve("html.html"));
    Path pdf = folder.resolve("html.pdf");
    List<String> call = new ArrayList<>(List.of("wkhtmltopdf", "-q", "-s", "A4"));
    call.addAll(List.of("--footer-center", "Page [page] of [topage]", "-T", "20", "-B", "20"));
    call.addAll(List.of("" + html, "" + pdf));
    return new Printed("wkhtmltopdf", pdf, call);
  }

  private static List<String> classes() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        "app.tarkka.Main");
  }

  private static void line(Printed one) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%-12s %,5d pages, %,6.0f bytes each; median %6.2f s, minimum %6.2f s; processor %6.2f s,"
            + " least %6.2f s; memory %4.0f MB%n",
        one.name(),
        pages(one),
        bytes(one),
        median(one, ColdProcess::seconds),
        minimum(one, ColdProcess::seconds),
        median(one, ColdProcess::processor),
        minimum(one, ColdProcess::processor),
        median(one, ColdProcess::memory));
  }

  private static void ratio(String name, Printed ours, Printed peer, double goal) {
    System.out.printf(
        Locale.ROOT,
        "%s: of medians %.2f, of minima %.2f, of processor time %.2f, of its minima %.2f%s%n",
        name,
        median(ours, ColdProcess::seconds) / median(peer, ColdProcess::seconds),
        minimum(ours, ColdProcess::seconds) / minimum(peer, ColdProcess::seconds),
        median(ours, ColdProcess::processor) / median(peer, ColdProcess::processor),
        minimum(ours, ColdProcess::processor) / minimum(peer, ColdProcess::processor),
        goal > 0 ? String.format(Locale.ROOT, "; goal %.2f", goal) : "");
  }

  private static double median(Printed one, ToDoubleFunction<ColdProcess> figure) {
    return Rounds.middle(one.rounds().stream().mapToDouble(figure).sorted().toArray());
  }

  private static double minimum(Printed one, ToDoubleFunction<ColdProcess> figure) {
    return one.rounds().stream().mapToDouble(figure).min().orElseThrow();
  }

  private static double bytes(Printed one) throws Exception {
    return (double) Files.size(one.pdf()) / pages(one);
  }

  private static int pages(Printed one) throws Exception {
    try (PDDocument document = Loader.loadPDF(one.pdf().toFile())) {
      return document.getNumberOfPages();
    }
  }
}
