import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import java.io.BufferedReader;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * S15: opens a run of 500 steps, half of them done, in a process that has just begun: the library
 * is opened, the run read and folded, and the runner's model shows the step that is due. Against
 * ODK JavaRosa parsing a form of 500 questions, in a process of its own as well. Both are timed
 * from their first line on. The goal is a ratio of 0.5.
 *
 * <p>Twice: as programs in development, and as installed ones, each with a cache of its loaded
 * classes ({@link Installed}). Of the first part, the opening of the library, JavaRosa has no
 * counterpart; so the run alone is printed, too.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=RunOpen}
 */
final class RunOpen {
  private static final int STEPS = 500;
  private static final int ROUNDS = 9;

  private RunOpen() {}

  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      one(args);
      return;
    }
    Path folder = Shop.folder("run-open");
    String run = prepared(folder);
    String file = folder.resolve("shop.tarkka").toAbsolutePath().toString();
    compare("in development", RunOpen::source, file, run);
    Installed installed = Installed.in(folder, "RunOpen");
    installed.train("ours", file, run);
    installed.train("rosa");
    compare("installed", installed::command, file, run);
  }

  /** How a process of this program is started. */
  private interface Command {
    List<String> with(String... arguments);
  }

  private static void compare(String how, Command command, String file, String run)
      throws Exception {
    List<double[]> ours = new ArrayList<>();
    List<double[]> peers = new ArrayList<>();
    for (int round = 0; round < ROUNDS + 1; round++) {
      double[] mine = measured(command.with("ours", file, run));
      double[] theirs = measured(command.with("rosa"));
      if (round > 0) {
        ours.add(mine);
        peers.add(theirs);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "S15, %s: %d rounds of one cold process each, interleaved; load average %.1f%n",
        how,
        ROUNDS,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    print("Tarkka opens a library and a run of 500 steps", ours, 0);
    print("of that, the run", ours, 2);
    print("JavaRosa parses 500 questions", peers, 0);
    System.out.printf(
        Locale.ROOT,
        "ratio: of medians %.2f, of minima %.2f, of processor time %.2f; the run alone: %.2f, %.2f,"
            + " %.2f; goal 0.50%n",
        median(ours, 0) / median(peers, 0),
        minimum(ours, 0) / minimum(peers, 0),
        median(ours, 1) / median(peers, 1),
        median(ours, 2) / median(peers, 0),
        minimum(ours, 2) / minimum(peers, 0),
        median(ours, 3) / median(peers, 1));
  }

  private static void one(String[] args) throws Exception {
    long before = System.nanoTime();
    long cpu = processor();
    if (args[0].equals("rosa")) {
      RosaForm.parsed(RosaForm.xml(STEPS));
      System.out.println(since(before, cpu));
    } else {
      RunnerBench bench =
          new RunnerBench(TestLibrary.again(Path.of(args[1]), "open-"), Locale.ENGLISH);
      bench.session().signIn(bench.shop().signIn("cho"));
      long opened = System.nanoTime();
      long openedCpu = processor();
      open(bench, new RunId(args[2]));
      System.out.println(since(before, cpu) + " " + since(opened, openedCpu));
    }
    System.exit(0);
  }

  private static String since(long nanoTime, long processor) {
    return (System.nanoTime() - nanoTime) / 1e6 + " " + (processor() - processor) / 1e6;
  }

  private static void open(RunnerBench bench, RunId id) {
    RunnerModel model = bench.runner(id);
    String due = model.current().orElseThrow().step().id().value();
    if (!due.equals("s" + STEPS / 2)) {
      throw new IllegalStateException("opened at " + due);
    }
  }

  private static String prepared(Path folder) {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Revision revision = shop.effective(AnswerStep.content(STEPS));
      Attribution by = shop.by(shop.signIn("cho"));
      RunId id = new RunId("run-500");
      RunEvent started =
          new RunEvent.Started(
              revision.document(), revision.number(), revision.hash(), "Order", List.of(), null);
      Run run = shop.runs().append(id, 0, List.of(started), by, "start");
      Result result = new Result.Measured("15", List.of(BigDecimal.valueOf(15)), "mm");
      for (int i = 0; i < STEPS / 2; i++) {
        EntryKey key = new EntryKey(new StepId("s" + i), 0, 1, 1);
        RunEvent entry =
            new RunEvent.EntryRecorded(key, result, Judgement.IN_LIMITS, revision.hash().hex());
        run = shop.runs().append(id, run.lastSequence(), List.of(entry), by, "entry-" + i);
      }
      return id.value();
    }
  }

  private static List<String> source(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "src/bench/RunOpen.java"));
    command.addAll(List.of(arguments));
    return command;
  }

  private static double[] measured(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader lines = process.inputReader()) {
      String last = lines.lines().reduce("", (_, line) -> line);
      process.waitFor();
      return Arrays.stream(last.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void print(String what, List<double[]> figures, int at) {
    System.out.printf(
        Locale.ROOT,
        "%-46s median %7.1f ms   minimum %7.1f ms   processor %7.1f ms%n",
        what,
        median(figures, at),
        minimum(figures, at),
        median(figures, at + 1));
  }

  private static double median(List<double[]> figures, int at) {
    return Rounds.middle(figures.stream().mapToDouble(f -> f[at]).sorted().toArray());
  }

  private static double minimum(List<double[]> figures, int at) {
    return figures.stream().mapToDouble(f -> f[at]).min().orElseThrow();
  }
}
