package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given by mistake: a plain message, exit code 2, nothing changed. */
class BadInputTest {
  private static final long LARGE = 200L * 1024 * 1024;

  @TempDir Path folder;
  private Path library = Path.of("");

  @BeforeEach
  void shop() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.effective(TestContents.sandwich());
      library = shop.file();
    }
  }

  @Test
  void refusesWhatIsNoDocument() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path large = large(in.resolve("large.md"));
    byte[] broken = "# Title\n\n1. Clean the \uFFFF\n".getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 3] = (byte) 0xC3;
    for (Path file :
        List.of(
            Files.createDirectories(in.resolve("folder.md")),
            Files.createFile(in.resolve("empty.md")),
            large,
            Files.write(in.resolve("malformed.md"), broken),
            Files.write(in.resolve("picture.md"), new byte[] {35, 32, 0, 1, 2}),
            Files.writeString(in.resolve("half.json"), "{\"format\":"),
            Files.writeString(in.resolve("other.json"), "{\"songs\":[]}"),
            Files.writeString(in.resolve("sheet.xls"), "a;b"),
            in.resolve("missing.md"))) {
      unchanged(CommandRun.of("convert", file), file);
      Map<String, String> before = Bytes.in(folder);
      unchanged(CommandRun.on(library, "import", file), file);
      assertEquals(before, Bytes.in(folder), file.toString());
    }
    assertEquals(1, CommandRun.on(library, "list").out().lines().count());
  }

  @Test
  void refusesWhatIsNoLibrary() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path newer = in.resolve("newer.tarkka");
    Files.copy(library, newer);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + newer);
        var sql = connection.createStatement()) {
      sql.executeUpdate("PRAGMA user_version = 99");
    }
    for (Path file :
        List.of(
            Files.createDirectories(in.resolve("folder.tarkka")),
            Files.createFile(in.resolve("empty.tarkka")),
            large(in.resolve("large.tarkka")),
            Files.writeString(in.resolve("text.tarkka"), "# Not a library\n"),
            newer,
            in.resolve("missing.tarkka"))) {
      Map<String, String> before = Bytes.in(in);
      for (CommandRun run :
          List.of(
              CommandRun.on(file, "list"),
              CommandRun.on(file, "records"),
              CommandRun.on(file, "verify"),
              CommandRun.on(file, "export", "--out", in.resolve("out")),
              CommandRun.on(file, "print", "checklist", "SOP-001", "--out", in.resolve("a.pdf")),
              CommandRun.on(file, "backup", "--out", in.resolve("copy.tarkka")),
              CommandRun.on(file, "import", library))) {
        unchanged(run, file);
      }
      assertEquals(before, Bytes.in(in), file.toString());
    }
  }

  private static void unchanged(CommandRun run, Path file) {
    assertEquals(2, run.exit(), file + ": " + run.all());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(String.valueOf(file.getFileName())), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  private static Path large(Path file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(LARGE);
    }
    return file;
  }
}
