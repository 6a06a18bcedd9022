import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.run.StepMark;
import app.tarkka.store.OpenMode;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.records.RecordBenchViews;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/**
 * Records at 100,000 runs of 20 entries: opening one of 50 at random, from the library's file to
 * the page laid out, and a page of the list with each kind of filter. The goals are 100 ms of
 * processor time each.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=RecordOpen}
 */
@SuppressWarnings("DefaultPackage")
final class RecordOpen {
  private static final int RUNS = 100_000;
  private static final int OPENED = 50;
  private static final int PAGE = 200;
  private static final int WARM = 60;
  private static final TestWorkbench BENCH = new TestWorkbench();
  private static final BorderPane WINDOW = new BorderPane();

  private static Stage stage;

  public static void main(String[] args) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    long before = System.nanoTime();
    var file = ManyRuns.file(RUNS);
    System.out.printf(Locale.ROOT, "made or found in %.0f s%n", (System.nanoTime() - before) / 1e9);
    try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_WRITE)) {
      lists(library);
      Screens.onFxThread(
          () -> {
            stage = new Stage();
            return open(library);
          });
    }
    System.exit(0);
  }

  /** What opens a record: it is on the page, or the picture of its beginning is laid out. */
  private interface Opening {
    void of(SqliteLibrary library, RunId run);
  }

  private static boolean open(SqliteLibrary library) {
    // As in the program: the window stays, and with it what JavaFX keeps of its styles.
    stage.setScene(Theme.LIGHT.scene(WINDOW, 1440, 900, TextSize.NORMAL));
    stage.show();
    open(library, "a record opens in a window", RecordOpen::begin);
    open(library, "the whole of its page", RecordOpen::whole);
    return true;
  }

  private static void open(SqliteLibrary library, String name, Opening opening) {
    Random random = new Random(20);
    for (int warm = 0; warm < WARM; warm++) {
      opening.of(library, any(random));
    }
    double[] times = new double[OPENED];
    double[] cpu = new double[OPENED];
    for (int i = 0; i < OPENED; i++) {
      RunId run = any(random);
      long from = System.nanoTime();
      long cpuFrom = cpuNow();
      opening.of(library, run);
      cpu[i] = (cpuNow() - cpuFrom) / 1e6;
      times[i] = (System.nanoTime() - from) / 1e6;
    }
    print(name, times, cpu);
  }

  /** What fits on the screen; the rest comes in later turns. */
  private static void begin(SqliteLibrary library, RunId run) {
    RecordBenchViews.Empty empty = RecordBenchViews.empty(library, BENCH, run);
    WINDOW.setCenter(empty.page());
    empty.read().run();
    WINDOW.applyCss();
    WINDOW.layout();
  }

  /** All of it at once, as nobody waits for it. */
  private static void whole(SqliteLibrary library, RunId run) {
    WINDOW.setCenter(RecordBenchViews.of(library, BENCH, run));
    WINDOW.applyCss();
    WINDOW.layout();
  }

  private static RunId any(Random random) {
    return new RunId(
        String.format(
            Locale.ROOT, "bench-%04d-%02d", random.nextInt(RUNS / 100), random.nextInt(100)));
  }

  private static void lists(SqliteLibrary library) {
    RunFilter all = RunFilter.all(PAGE);
    Instant year = library.runs().summaries(all).getLast().started().minus(Duration.ofDays(365));
    Map<String, RunFilter> filters = new LinkedHashMap<>();
    filters.put("all", all);
    filters.put("the 250th page", all.skipping(50_000));
    filters.put("open", RunFilter.open(PAGE));
    filters.put("a subject's words, none", new RunFilter(Set.of(), "no such order", PAGE));
    filters.put("a subject's words, few", new RunFilter(Set.of(), "0777-1", PAGE));
    filters.put("a code", new RunFilter(Set.of(), "sop-003", PAGE));
    filters.put("one subject", all.of("ORDER 0777-12"));
    filters.put("a person", all.by(new PersonId("ben")));
    filters.put("a person who did nothing", all.by(new PersonId("ana")));
    filters.put("a day", all.between(year, year.plus(Duration.ofDays(1))));
    filters.put("completed", new RunFilter(Set.of(RunState.COMPLETED), "", PAGE));
    filters.put("abandoned, none", new RunFilter(Set.of(RunState.ABANDONED), "", PAGE));
    for (RunFilter.Mark mark : RunFilter.Mark.values()) {
      filters.put(mark.name(), all.with(Set.of(mark)));
    }
    filters.put("a step", all.at("1.10", null));
    filters.put("a step's words", all.at("what step 7 says", null));
    filters.put("a step, out of limits", all.at("1.10", StepMark.OUT_OF_LIMITS));
    filters.put("another, out of limits", all.at("1.6", StepMark.OUT_OF_LIMITS));
    filters.put("corrected, of a person", all.at("", StepMark.CORRECTED).by(new PersonId("ben")));
    filters.forEach((name, filter) -> list(library, name, filter));
  }

  private static void list(SqliteLibrary library, String name, RunFilter filter) {
    double[] times = new double[7];
    double[] cpu = new double[7];
    List<RunSummary> found = List.of();
    for (int i = -1; i < times.length; i++) {
      long from = System.nanoTime();
      long cpuFrom = cpuNow();
      found = library.runs().summaries(filter);
      if (i >= 0) {
        cpu[i] = (cpuNow() - cpuFrom) / 1e6;
        times[i] = (System.nanoTime() - from) / 1e6;
      }
    }
    print(name + " (" + found.size() + ")", times, cpu);
  }

  private static void print(String name, double[] times, double[] cpu) {
    Arrays.sort(times);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-36s median %7.1f ms   most %7.1f ms   processor %7.1f ms, most %7.1f; load %.1f%n",
        name,
        middle(times),
        times[times.length - 1],
        middle(cpu),
        cpu[cpu.length - 1],
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static double middle(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static long cpuNow() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
