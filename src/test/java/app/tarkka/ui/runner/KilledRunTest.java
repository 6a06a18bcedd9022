package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rule 14 of a run: killed at any instant, every entry that the screen called kept is there, and
 * the screen goes on at the last entry and the next step. {@code -Dkills=100} kills more often.
 */
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("kills", 20);

  /**
   * Steps for each kill. The program works on while this one reads and waits its turn on a busy
   * machine; were it to reach the end there would be nothing to kill.
   */
  private static final int STEPS = 40;

  @TempDir Path folder;

  /** Two shops at a time: their programs mostly wait for one another's start. */
  @Test
  void goesOnWhereItWasAfterEveryKill() throws Exception {
    List<Callable<Integer>> shops =
        List.of(() -> killed("one", KILLS - KILLS / 2), () -> killed("two", KILLS / 2));
    int kept = 0;
    try (ExecutorService both = Executors.newFixedThreadPool(shops.size())) {
      for (Future<Integer> shop : both.invokeAll(shops)) {
        kept += shop.get();
      }
    }
    System.out.printf("%d kills, %d entries called kept, all there%n", KILLS, kept);
    assertTrue(kept >= KILLS, kept + " entries");
  }

  /** How many entries were called kept, all of which are there. */
  private int killed(String shop, int kills) throws Exception {
    RunId run;
    Path file;
    try (RunnerBench bench = new RunnerBench(Files.createDirectory(folder.resolve(shop)))) {
      run = bench.start(LongRun.content(STEPS * kills), "cho");
      file = bench.shop().file();
    }
    Random random = new Random(20261127 + kills + shop.hashCode());
    Set<String> kept = new LinkedHashSet<>();
    for (int kill = 0; kill < kills; kill++) {
      kept.addAll(workedUntilKilled(file, run, kill, random));
      try (RunnerBench bench =
          new RunnerBench(TestLibrary.again(file, "look" + kill + "-"), Locale.ENGLISH)) {
        assertGoesOn(bench, run, kept);
      }
    }
    try (TestLibrary ended = TestLibrary.again(file, "end-")) {
      assertEquals(List.of(), ended.ledger().verify(sequence -> {}).found());
    }
    return kept.size();
  }

  private static void assertGoesOn(RunnerBench bench, RunId id, Set<String> kept) {
    Run run = bench.run(id);
    for (String step : kept) {
      assertTrue(run.standing(Place.of(new StepId(step))).isPresent(), step + " is lost");
    }
    bench.session().signIn(bench.shop().signIn("cho"));
    RunnerModel model = bench.runner(id);
    Step next = run.steps().get(run.entries().size());
    assertEquals(next.id(), model.current().orElseThrow().step().id());
    Step last = run.steps().get(run.entries().size() - 1);
    assertEquals(last.id(), model.lastProperty().get().orElseThrow().step().id());
    model.close();
  }

  private static List<String> workedUntilKilled(Path file, RunId run, int kill, Random random)
      throws IOException, InterruptedException {
    Process process = working(file, run, kill);
    List<String> kept = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      assertEquals("open", lines.readLine());
      for (int i = random.nextInt(1, 8); i > 0; i--) {
        kept.add(lines.readLine());
      }
      // The write of the next entry is under way for about a millisecond: anywhere within it.
      long until = System.nanoTime() + random.nextInt(2_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      // Through its handle: Process.destroyForcibly would close the pipe with lines still in it.
      assertTrue(process.toHandle().destroyForcibly());
      lines.lines().forEach(kept::add);
    }
    assertTrue(process.waitFor() != 0);
    return kept;
  }

  private static Process working(Path file, RunId run, int kill) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--add-modules",
            "javafx.controls,javafx.swing",
            "-cp",
            System.getProperty("java.class.path"),
            LongRun.class.getName(),
            file.toString(),
            run.value(),
            "kill" + kill + "-")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
