package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.OpenMode;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other processes can do to a library, and what a kill cannot (trust.md 1, 4, 11a). */
class ProcessesTest {
  private static final int KILLS = 25;

  @TempDir Path folder;
  private Path file = Path.of("");
  private final List<String> runs = new ArrayList<>();

  @BeforeEach
  void startedRuns() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Revision sandwich = shop.effective(TestContents.sandwich());
      for (int i = 0; i < KILLS; i++) {
        runs.add(TestRun.start(shop, sandwich, "Order " + i, "cho").id().value());
      }
      file = shop.file();
    }
  }

  @Test
  void losesNothingAcknowledgedWhenKilledWhileSigning() throws Exception {
    Random random = new Random(20261122);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = signing(runs.get(kill), "kill" + kill);
      try (BufferedReader lines = process.inputReader()) {
        assertEquals("open", lines.readLine());
        for (int i = random.nextInt(1, 40); i > 0; i--) {
          acknowledged.add(lines.readLine());
        }
        // Through its handle: Process.destroyForcibly would close the pipe with lines still in it.
        assertTrue(process.toHandle().destroyForcibly());
        lines.lines().forEach(acknowledged::add);
      }
      assertTrue(process.waitFor() != 0);
    }

    long before = System.nanoTime();
    try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_WRITE)) {
      long opened = (System.nanoTime() - before) / 1_000_000;
      Set<String> kept = new HashSet<>();
      library.ledger().forEach(row -> kept.add(row.idem()));
      System.out.printf(
          "%d kills, %d acknowledged, opened again in %d ms%n", KILLS, acknowledged.size(), opened);
      acknowledged.removeAll(kept);
      assertEquals(Set.of(), acknowledged);
      Verification verification = library.ledger().verify(sequence -> {});
      assertEquals(List.of(), verification.found());
      assertTrue(opened < 2_000, opened + " ms");
    }
  }

  @Test
  void letsOneProgramWriteAndOthersRead() throws Exception {
    Process process = signing(runs.getFirst(), "beside");
    try (BufferedReader lines = process.inputReader()) {
      assertEquals("open", lines.readLine());

      LibraryRefused refused =
          assertThrows(LibraryRefused.class, () -> SqliteLibrary.open(file, OpenMode.READ_WRITE));
      assertEquals(LibraryRefused.Reason.LOCKED, refused.reason());
      assertTrue(
          String.valueOf(refused.getMessage()).contains("process " + process.pid()),
          refused.getMessage());

      String act = lines.readLine();
      try (SqliteLibrary reader = SqliteLibrary.open(file, OpenMode.READ_ONLY)) {
        Set<String> seen = new HashSet<>();
        reader.ledger().forEach(row -> seen.add(row.idem()));
        assertTrue(seen.contains(act));
        assertEquals(List.of(), reader.ledger().verify(sequence -> {}).found());
        assertEquals(List.of(), reader.backup(folder.resolve("beside.tarkka")).found());
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    SqliteLibrary.open(file, OpenMode.READ_WRITE).close();
  }

  @Test
  void refusesTheSameLibraryTwiceInOneProgram() throws Exception {
    try (SqliteLibrary first = SqliteLibrary.open(file, OpenMode.READ_WRITE)) {
      assertThrows(
          LibraryRefused.class,
          () ->
              SqliteLibrary.open(
                  folder.resolve("../" + folder.getFileName() + "/shop.tarkka"),
                  OpenMode.READ_WRITE));
      assertTrue(first.ledger().head().sequence() > 0);
    }
    SqliteLibrary.open(file, OpenMode.READ_WRITE).close();
  }

  private Process signing(String run, String word) throws java.io.IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SigningProcess.class.getName(),
            file.toString(),
            run,
            "cho",
            word)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
