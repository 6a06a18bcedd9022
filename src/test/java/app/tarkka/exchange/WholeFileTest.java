package app.tarkka.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {
  private static final byte[] SHEET = "%PDF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DATABASE =
      "SQLite format 3\0 all of it".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  @Test
  void replacesAnOrdinaryFile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pdf"), "before");

    WholeFile.write(file, SHEET);

    assertArrayEquals(SHEET, Files.readAllBytes(file));
    assertOnly("a.pdf");
  }

  @Test
  void neverReplacesADatabaseUnderWhateverName() throws Exception {
    Path file = Files.write(folder.resolve("a.pdf"), DATABASE);

    IOException refused = assertThrows(IOException.class, () -> WholeFile.write(file, SHEET));

    assertEquals(
        file + " cannot be written: it is a library, or belongs to one.", refused.getMessage());
    assertArrayEquals(DATABASE, Files.readAllBytes(file));
    assertOnly("a.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop.tarkka",
        "SHOP2.TARKKA",
        "shop.db-wal",
        "shop.db-shm",
        "shop.db-journal",
        "shop.db.lock"
      })
  void neverReplacesWhatBelongsToALibrary(String name) throws Exception {
    Files.write(folder.resolve("shop.db"), DATABASE);
    Path file = Files.writeString(folder.resolve(name), "of the library");

    assertThrows(IOException.class, () -> WholeFile.write(file, SHEET));
    assertThrows(
        IOException.class, () -> WholeFile.stream(file, out -> out.write("code"), _ -> {}));

    assertEquals("of the library", Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-wal", "-journal"})
  void laysNothingBesideALibraryThatItWouldReadAsItsOwn(String end) throws Exception {
    Files.write(folder.resolve("shop.db"), DATABASE);

    assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("shop.db" + end), SHEET));

    assertOnly("shop.db");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-wal", ".lock"})
  void doesNotEvenOpenADatabaseThatIsInUse(String end) throws Exception {
    Path file = Files.writeString(folder.resolve("shop.db"), "not to be read");
    Files.createFile(folder.resolve("shop.db" + end));

    assertThrows(IOException.class, () -> WholeFile.write(file, SHEET));

    assertEquals("not to be read", Files.readString(file));
  }

  @Test
  void neverReplacesAFolderOrALink() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    assertThrows(IOException.class, () -> WholeFile.write(inner, SHEET));
    assertTrue(Files.isDirectory(inner));

    Path victim = Files.writeString(folder.resolve("victim.txt"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), victim);
    assertThrows(IOException.class, () -> WholeFile.write(link, SHEET));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("mine", Files.readString(victim));
  }

  @Test
  void neverReplacesWhatIsNoFile() throws Exception {
    Path pipe = folder.resolve("pipe.pdf");
    assumeTrue(made(pipe), "this system has no named pipes");

    assertThrows(IOException.class, () -> WholeFile.write(pipe, SHEET));

    assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
  }

  @Test
  void followsNoLinkThatLiesWhereItWorks() throws Exception {
    Path victim = Files.writeString(folder.resolve("victim.txt"), "mine");
    Files.createSymbolicLink(folder.resolve(".x.pdf.new"), victim);

    WholeFile.write(folder.resolve("x.pdf"), SHEET);

    assertEquals("mine", Files.readString(victim));
  }

  @Test
  void leavesNothingWhenWhatMustComeBeforeFails() {
    Path file = folder.resolve("a.pdf");

    assertThrows(
        IllegalStateException.class,
        () ->
            WholeFile.write(
                file,
                SHEET,
                () -> {
                  throw new IllegalStateException("not entered");
                }));

    assertFalse(Files.exists(file));
    assertOnly();
  }

  private void assertOnly(String... names) {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          Stream.of(names).sorted().toList(),
          files.map(path -> path.getFileName().toString()).sorted().toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean made(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
