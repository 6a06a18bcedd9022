package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.LibraryRefused.Reason;
import app.tarkka.store.OpenMode;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody opens by mistake gets a plain message and stays as it was (trust.md 6). */
class BadFilesTest {
  @TempDir static Path folder;
  private static byte[] good = {};

  @BeforeAll
  static void library() throws IOException {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho")
          .enter("cho", "wash");
    }
    good = Files.readAllBytes(folder.resolve("shop.tarkka"));
  }

  @Test
  void refusesWhatIsNoLibrary() throws Exception {
    refused(Reason.DIRECTORY, Files.createDirectory(folder.resolve("folder.tarkka")));
    refused(Reason.MISSING, folder.resolve("nothing.tarkka"));
    refused(Reason.EMPTY_FILE, Files.createFile(folder.resolve("empty.tarkka")));
    refused(
        Reason.NOT_A_LIBRARY,
        write("text.tarkka", "# Not a library\n".getBytes(StandardCharsets.UTF_8)));
    refused(Reason.NOT_A_LIBRARY, write("one.tarkka", new byte[] {1}));
    Path other = folder.resolve("other.tarkka");
    try (RawSql sql = new RawSql(other)) {
      sql.run("CREATE TABLE songs (title TEXT)");
    }
    refused(Reason.NOT_A_LIBRARY, other);
  }

  @Test
  void refusesANewerLibrary() throws Exception {
    Path newer = write("newer.tarkka", good);
    try (RawSql sql = new RawSql(newer)) {
      sql.run("PRAGMA user_version = 99");
    }

    refused(Reason.NEWER_VERSION, newer);
  }

  @Test
  void leavesFiveHundredBrokenLibrariesAsTheyWere() throws Exception {
    Random random = new Random(500);
    List<byte[]> files = IntStream.range(0, 500).mapToObj(i -> broken(random, i)).toList();
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger unsound = new AtomicInteger();
    IntStream.range(0, files.size())
        .parallel()
        .forEach(i -> leavesAsItWas(i, files.get(i), opened, unsound));
    System.out.printf(
        "500 broken files: %d refused, %d opened, %d of these found unsound%n",
        500 - opened.get(), opened.get(), unsound.get());
    assertTrue(opened.get() < 250, opened + " opened");
  }

  private static void leavesAsItWas(
      int number, byte[] broken, AtomicInteger opened, AtomicInteger unsound) {
    try {
      Path file = write("broken" + number + ".tarkka", broken);
      try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_WRITE)) {
        opened.incrementAndGet();
        Verification verification = library.ledger().verify(sequence -> {});
        unsound.addAndGet(verification.sound() ? 0 : 1);
      } catch (LibraryRefused e) {
        assertFalse(String.valueOf(e.getMessage()).isBlank());
      }
      assertArrayEquals(broken, Files.readAllBytes(file), "case " + number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsAFlippedBitInEveryByteOfALedgerRow() throws Exception {
    Path file = folder.resolve("flips.tarkka");
    byte[] needle = "\"type\":\"entry-recorded\"".getBytes(StandardCharsets.US_ASCII);
    int at = indexOf(good, needle);
    for (int i = 0; i < needle.length; i++) {
      byte[] flipped = good.clone();
      flipped[at + i] ^= (byte) (1 << i % 8);
      Files.write(file, flipped);
      try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_ONLY)) {
        assertFalse(library.ledger().verify(sequence -> {}).sound(), "byte " + i);
      }
    }
  }

  @Test
  void refusesToMakeALibraryOverAFileOrInASharedFolder() throws Exception {
    Path text = write("notes.tarkka", "notes".getBytes(StandardCharsets.UTF_8));
    assertEquals(Reason.EXISTS, create(text).reason());
    assertEquals("notes", Files.readString(text));
    assertEquals(Reason.SHARED_FOLDER, create(folder.resolve("Dropbox/shop.tarkka")).reason());
    assertFalse(Files.exists(folder.resolve("Dropbox")));
    assertEquals(Reason.FOLDER_READ_ONLY, create(text.resolve("below/shop.tarkka")).reason());
  }

  private static byte[] broken(Random random, int i) {
    return switch (i % 4) {
      case 0 -> Arrays.copyOf(good, random.nextInt(1, good.length));
      case 1 -> {
        byte[] garbage = new byte[random.nextInt(1, 20_000)];
        random.nextBytes(garbage);
        yield garbage;
      }
      case 2 -> {
        byte[] header = good.clone();
        header[random.nextInt(100)] ^= (byte) random.nextInt(1, 256);
        yield header;
      }
      default -> {
        byte[] holes = good.clone();
        int from = random.nextInt(holes.length - 600);
        byte[] noise = new byte[600];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, holes, from, noise.length);
        yield holes;
      }
    };
  }

  private static LibraryRefused create(Path file) {
    return assertThrows(
        LibraryRefused.class,
        () ->
            SqliteLibrary.create(
                file,
                "Shop",
                app.tarkka.person.Attribution.without(
                    app.tarkka.person.PersonId.TARKKA,
                    "first-start",
                    java.time.Instant.EPOCH,
                    new app.tarkka.person.Seat("x", java.time.ZoneOffset.UTC, "test"))));
  }

  private static void refused(Reason reason, Path file) throws IOException {
    byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    for (OpenMode mode : OpenMode.values()) {
      LibraryRefused refused =
          assertThrows(LibraryRefused.class, () -> SqliteLibrary.open(file, mode));
      assertEquals(reason, refused.reason(), file + " " + refused.getMessage());
    }
    assertArrayEquals(before, Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
  }

  private static Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static int indexOf(byte[] all, byte[] part) {
    for (int i = 0; i <= all.length - part.length; i++) {
      if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }
}
