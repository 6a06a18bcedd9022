package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands in a process of their own. */
class CommandProcessTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Path library = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void shop() throws IOException {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.effective(TestContents.sandwich());
      library = shop.file();
    }
    file = folder.resolve("good.md");
    Files.writeString(file, "# Käse schneiden\n\n1. Schneide 3 Scheiben (20 ± 2 g).\n");
  }

  @Test
  void loadsNothingOfJavafx() throws Exception {
    ProgramRun run =
        ProgramRun.of(List.of(), List.of("-verbose:class"), "list", "--library", library);

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("SOP-001"));
    assertTrue(run.out().contains("app.tarkka.command.ListCommand"));
    assertFalse(run.out().contains(" javafx.") || run.out().contains(" com.sun.javafx."));
    assertFalse(run.out().contains(" app.tarkka.ui."));
  }

  @Test
  void writesUtf8ToAFileWhateverTheSystemSays() throws Exception {
    ProgramRun run =
        ProgramRun.of(List.of("env", "LC_ALL=C", "LANG=C"), List.of(), "convert", file);

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("Käse schneiden"), run.out());
  }

  @Test
  void saysWhoHoldsTheLibraryAndReadsBesideThem() throws Exception {
    try (TestLibrary other = TestLibrary.in(Files.createDirectories(folder.resolve("open")))) {
      other.effective(TestContents.sandwich());
      long head = other.ledger().head().sequence();

      ProgramRun written = ProgramRun.of("import", "--library", other.file(), file);
      ProgramRun read = ProgramRun.of("list", "--library", other.file());
      ProgramRun verified = ProgramRun.of("verify", "--library", other.file());

      assertEquals(2, written.exit(), written.out());
      assertTrue(written.err().contains("process " + ProcessHandle.current().pid()), written.err());
      assertEquals(head, other.ledger().head().sequence());
      assertEquals(1, other.documents().all().size());
      assertEquals(0, read.exit(), read.err());
      assertTrue(read.out().contains("SOP-001"));
      assertEquals(0, verified.exit(), verified.out());
      other.effective(TestContents.simple("SOP-002", "Goes on"));
    }
  }

  @Test
  void looksAtALibraryInAReadOnlyFolderAndWritesNothing() throws Exception {
    if (!onLinux("looksAtALibraryInAReadOnlyFolder")) {
      return;
    }
    // Root may write anywhere unless that one privilege is taken from the process.
    List<String> plainly =
        "root".equals(System.getProperty("user.name"))
            ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
            : List.of();
    Map<String, String> before = Bytes.in(folder);
    assertTrue(library.toFile().setReadOnly() && folder.toFile().setWritable(false));
    try {
      ProgramRun written = ProgramRun.of(plainly, List.of(), "import", "--library", library, file);
      ProgramRun made =
          ProgramRun.of(plainly, List.of(), "demo", "--library", folder.resolve("new.tarkka"));
      ProgramRun read = ProgramRun.of(plainly, List.of(), "verify", "--library", library);
      ProgramRun copied =
          ProgramRun.of(
              plainly, List.of(), "backup", "--library", library, "--out", elsewhere.resolve("c"));
      ProgramRun beside =
          ProgramRun.of(
              plainly, List.of(), "backup", "--library", library, "--out", folder.resolve("c"));

      assertEquals(2, written.exit(), written.out() + written.err());
      assertTrue(written.err().contains("cannot be written"), written.err());
      assertEquals(2, made.exit(), made.out() + made.err());
      assertTrue(made.err().contains("cannot be written"), made.err());
      assertEquals(0, read.exit(), read.err());
      assertTrue(read.out().contains("sound"));
      assertEquals(0, copied.exit(), copied.err());
      assertEquals(0, CommandRun.on(elsewhere.resolve("c"), "verify").exit());
      assertEquals(2, beside.exit(), beside.out());
      assertTrue(beside.err().contains("backup cannot be written to " + folder), beside.err());
    } finally {
      assertTrue(folder.toFile().setWritable(true) && library.toFile().setWritable(true));
    }
    assertEquals(before, Bytes.in(folder));
  }

  @Test
  void leavesNothingBehindOnAFullDisk() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    if (!mounted(disk)) {
      System.out.println("No small disk could be mounted here: commands on a full disk not tried.");
      return;
    }
    try {
      Files.copy(library, disk.resolve("shop.tarkka"));
      Path full = disk.resolve("shop.tarkka");
      fill(disk.resolve("ballast"));
      Map<String, String> before = Bytes.in(disk);
      for (CommandRun run :
          List.of(
              CommandRun.on(full, "import", file),
              CommandRun.on(disk.resolve("new.tarkka"), "demo"),
              CommandRun.on(full, "backup", "--out", disk.resolve("copy.tarkka")),
              CommandRun.on(library, "export", "--out", disk.resolve("out")),
              CommandRun.on(
                  library, "print", "checklist", "SOP-001", "--out", disk.resolve("a.pdf")))) {
        assertEquals(2, run.exit(), run.all());
        assertFalse(run.err().isBlank());
        assertFalse(run.err().contains("Exception"), run.err());
        assertEquals(before, Bytes.in(disk), run.err());
      }
      Files.delete(disk.resolve("ballast"));
      assertEquals(0, CommandRun.on(full, "import", file).exit());
      assertEquals(0, CommandRun.on(full, "verify").exit());
    } finally {
      assertEquals(0, call("umount", disk.toString()));
    }
  }

  private static boolean onLinux(String test) {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    if (!linux) {
      System.out.println(test + " was not tried on this system.");
    }
    return linux;
  }

  private static boolean mounted(Path disk) throws Exception {
    return "root".equals(System.getProperty("user.name"))
        && call("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0;
  }

  private static int call(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private static void fill(Path ballast) throws IOException {
    byte[] page = new byte[4096];
    try (var out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(page);
      }
    } catch (IOException full) {
      assertTrue(String.valueOf(full.getMessage()).contains("space"), full.toString());
    }
  }
}
