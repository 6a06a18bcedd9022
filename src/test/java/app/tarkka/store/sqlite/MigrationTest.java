package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.OpenMode;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library of version 1 under a program whose later versions are made up (trust.md 7). */
class MigrationTest {
  private static final int KILLS = 8;

  @TempDir Path folder;
  private Path file = Path.of("");
  private Verification before = new Verification(new Head(0, new byte[32]), 0, List.of());

  @BeforeEach
  void versionOne() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho")
          .enter("cho", "wash");
      before = shop.ledger().verify(sequence -> {});
      file = shop.file();
    }
  }

  @Test
  void bringsItUpToDateAfterAVerifiedBackup() throws Exception {
    Schema newest = MadeUpVersions.all(_ -> {});

    try (Opened opened = migrated(file, newest)) {
      Verification after = new Verifier(newest, opened.reader()).verify(sequence -> {});
      assertEquals(List.of(), after.found());
      assertEquals(before.head().sequence() + 1, after.head().sequence());
    }
    try (RawSql sql = new RawSql(file)) {
      assertEquals("60", sql.text("PRAGMA user_version"));
      assertEquals(
          "migrated",
          sql.text("SELECT json_extract(body, '$.type') FROM ledger ORDER BY seq DESC LIMIT 1"));
    }
    Path backup = folder.resolve("shop (version 1).tarkka");
    try (SqliteLibrary old = SqliteLibrary.open(backup, OpenMode.READ_ONLY)) {
      assertArrayEquals(before.head().hash(), old.ledger().verify(sequence -> {}).head().hash());
    }
    migrated(file, newest).close();
    assertEquals(List.of("shop (version 1).tarkka", "shop.tarkka"), libraries());
  }

  @Test
  void isOldOrNewWhereverItIsKilled() throws Exception {
    List<Path> states = new ArrayList<>();
    Schema newest = MadeUpVersions.all(_ -> states.add(stateOf(file, states.size())));
    migrated(file, newest).close();
    states.add(stateOf(file, states.size()));
    Schema unwatched = MadeUpVersions.all(_ -> {});

    // Each is a file of its own, and most of the time goes into reading them whole.
    List<Integer> versions =
        states.parallelStream().map(state -> soundVersionOf(state, unwatched)).toList();
    assertEquals(Set.of(1, MadeUpVersions.NEWEST), Set.copyOf(versions));
    assertEquals(versions.stream().sorted().toList(), versions, "it went back");
    assertTrue(versions.indexOf(MadeUpVersions.NEWEST) > 50, versions.size() + " points");
    assertTrue(
        states.stream().anyMatch(state -> size(wal(state)) > 1_000_000),
        "nothing of the new version had reached the disk yet");
  }

  @Test
  void isOldOrNewWhenItsProcessIsKilled() throws Exception {
    Random random = new Random(20261127);
    Schema newest = MadeUpVersions.all(_ -> {});
    for (int kill = 0; kill < KILLS; kill++) {
      Path copy = Files.copy(file, folder.resolve("killed" + kill + ".tarkka"));
      Process process = migrating(copy);
      try (BufferedReader lines = process.inputReader()) {
        for (int i = random.nextInt(1, MadeUpVersions.NEWEST - 1); i > 0; i--) {
          lines.readLine();
        }
        assertTrue(process.toHandle().destroyForcibly());
      }
      assertTrue(process.waitFor() != 0);
      soundVersion(copy, newest);
      try (Opened opened = migrated(copy, newest)) {
        assertEquals(
            List.of(), new Verifier(newest, opened.reader()).verify(sequence -> {}).found());
      }
    }
  }

  @Test
  void staysAsItWasWhenTheNewVersionDoesNotVerify() throws Exception {
    Schema wrong =
        new Schema(
            List.of(Schema.CURRENT.files().getFirst(), "UPDATE run_state SET answered = 99"));

    LibraryRefused refused = assertThrows(LibraryRefused.class, () -> migrated(file, wrong));

    assertTrue(
        String.valueOf(refused.getMessage()).contains("shop (version 1).tarkka"),
        refused.getMessage());
    assertEquals(1, soundVersion(file, wrong));
    assertEquals(2, libraries().size());
  }

  @Test
  void isRefusedWhereItIsOnlyLookedAt() throws Exception {
    byte[] bytes = Files.readAllBytes(file);

    for (OpenMode mode : OpenMode.values()) {
      LibraryRefused refused =
          assertThrows(
              LibraryRefused.class,
              () ->
                  Opened.open(
                      file,
                      mode,
                      MadeUpVersions.all(_ -> {}),
                      (older, version) -> {
                        throw Inspection.older("shop.tarkka", version, Schema.CURRENT);
                      }));
      assertEquals(LibraryRefused.Reason.OLDER_VERSION, refused.reason());
    }

    assertArrayEquals(bytes, Files.readAllBytes(file));
    assertEquals(List.of("shop.tarkka"), libraries());
  }

  private static Opened migrated(Path library, Schema schema) throws LibraryRefused {
    return Opened.open(
        library, OpenMode.READ_WRITE, schema, new Migration(schema, MadeUpVersions::program));
  }

  /** The version that the file is of, after finding it whole. */
  private static int soundVersion(Path library, Schema newest) throws LibraryRefused {
    int version = Inspection.version(library);
    assertEquals(version, Inspection.require(library, newest));
    assertEquals(
        List.of(),
        new Verifier(newest.at(version), () -> Connector.reader(library))
            .verify(sequence -> {})
            .found());
    return version;
  }

  private static int soundVersionOf(Path library, Schema newest) {
    try {
      return soundVersion(library, newest);
    } catch (LibraryRefused refused) {
      throw new AssertionError(library + " is refused", refused);
    }
  }

  /** What a kill would leave now: the file and its log, as the system has them. */
  private static Path stateOf(Path library, int number) {
    Path state = library.resolveSibling("state" + number + ".tarkka");
    try {
      Files.copy(library, state);
      if (Files.exists(wal(library))) {
        Files.copy(wal(library), wal(state));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return state;
  }

  private static Path wal(Path library) {
    return library.resolveSibling(library.getFileName() + "-wal");
  }

  private static long size(Path path) {
    try {
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> libraries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.endsWith(".tarkka"))
          .sorted()
          .toList();
    }
  }

  private static Process migrating(Path library) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            MadeUpVersions.class.getName(),
            library.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
