package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever writes a file can be pointed at a library by a slip; the library stays. */
class LibraryKeptTest {
  @TempDir Path folder;
  private Path library = Path.of("");
  private String run = "";

  @BeforeEach
  void shop() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      ShopDay day = new ShopDay(shop);
      run = day.waiting("Order 1", "80").value();
      shop.revised(day.sandwich(), TestContents.sandwich().toBuilder().title("Ham").build());
      library = shop.file();
    }
  }

  private List<List<Object>> commands(Path out) {
    return List.of(
        List.of("print", "checklist", "SOP-001", "--out", out),
        List.of("print", "record", run, "--out", out),
        List.of("records", "--export", "csv", "--out", out),
        List.of("records", "--export", "json", "--out", out),
        List.of("reading", "--out", out),
        List.of("label", "SOP-001", "Order 1", "--out", out),
        List.of("diff", "SOP-001", "--out", out),
        List.of("backup", "--out", out));
  }

  @Test
  void noCommandWritesOverItsLibrary() {
    for (List<Object> command : commands(library)) {
      refused(command, CommandRun.on(library, (String) command.getFirst(), rest(command)));
      CommandRun verified = CommandRun.on(library, "verify");
      assertEquals(0, verified.exit(), command + ": " + verified.all());
    }
  }

  @Test
  void noCommandWritesOverAnotherLibraryOrWhatBelongsToOne() throws Exception {
    Path other = folder.resolve("other.db");
    assertEquals(0, CommandRun.on(library, "backup", "--out", other).exit());
    byte[] before = Files.readAllBytes(other);
    for (String name : List.of("other.db", "other.db-wal", "other.db-shm", "other.db.lock")) {
      for (List<Object> command : commands(folder.resolve(name))) {
        if (name.equals("other.db") || !command.getFirst().equals("backup")) {
          refused(command, CommandRun.on(library, (String) command.getFirst(), rest(command)));
        }
      }
    }
    assertArrayEquals(before, Files.readAllBytes(other));
  }

  @Test
  void aDayThatIsNoneIsSaidInWords() {
    CommandRun run = CommandRun.on(library, "records", "--from", "2026-13-45");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("there is no day \"2026-13-45\""), run.err());
    assertTrue(!run.err().contains("java."), run.err());
  }

  private static Object[] rest(List<Object> command) {
    return command.subList(1, command.size()).toArray();
  }

  private static void refused(List<Object> command, CommandRun ran) {
    assertTrue(ran.exit() != 0, command + ": " + ran.all());
    assertTrue(!ran.err().contains("Exception") && !ran.err().isBlank(), command + ran.err());
  }
}
