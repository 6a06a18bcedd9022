package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.run.RunId;
import app.tarkka.store.OpenMode;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records that leave by a command, with the window's filters. */
class RecordsExportTest {
  @TempDir static Path folder;
  private static Path library = Path.of("");
  private static RunId completed = new RunId("none");
  private static RunId held = new RunId("none");
  private static LocalDate day = LocalDate.MIN;

  @TempDir Path out;
  private Path file = Path.of("");

  @BeforeAll
  static void shop() throws IOException {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      library = shop.file();
      ShopDay open = new ShopDay(shop);
      open.open("Order 1");
      completed = open.completed("Order 2");
      held = open.held("Order 3");
      day = LocalDate.ofInstant(shop.clock().instant(), ZoneId.systemDefault());
    }
  }

  @BeforeEach
  void named() {
    file = out.resolve("A folder of ours").resolve("the records.csv");
  }

  @Test
  void writesARowForEachEntryIntoAFolderWithSpaces() throws IOException {
    CommandRun run = export("csv");

    assertEquals(0, run.exit(), run.all());
    assertEquals(file.toString(), run.out().strip());
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.getFirst().startsWith("\uFEFF"), "a spreadsheet reads UTF-8 by the mark");
    assertTrue(lines.stream().anyMatch(line -> line.contains("Order 2")));
    assertTrue(lines.stream().anyMatch(line -> line.contains("Order 3")));
  }

  @Test
  void writesAnArrayOfTheRunsThatFit() throws IOException {
    assertEquals(List.of(held.value()), found("--state", "ON_HOLD"));
    assertEquals(List.of(completed.value()), found("--outcome", "FIRST_TIME"));
    assertEquals(List.of(completed.value()), found("--subject", "order  2"));
    assertEquals(List.of(held.value()), found("--step", "1.3", "--step-outcome", "HELD"));
    assertEquals(List.of(completed.value()), found("--step-outcome", "CORRECTED"));
    assertEquals(List.of(completed.value()), found("--person", "Ben"));
    assertEquals(3, found("--from", day, "--until", day).size());
    assertEquals(List.of(completed.value()), found(completed));
  }

  @Test
  void writesNothingWhenNothingFits() {
    CommandRun later = export("csv", "--from", day.plusDays(1));
    CommandRun earlier = export("csv", "--until", day.minusDays(1));
    CommandRun other = export("csv", "--text", "no such order");

    for (CommandRun run : List.of(later, earlier, other)) {
      assertEquals(1, run.exit());
      assertEquals("No run fits. Nothing was written.", run.err().strip());
    }
    assertFalse(Files.exists(file));
  }

  @Test
  void saysWhichRunPersonOrDocumentIsUnknown() {
    assertRefused("There is no run none.", "none");
    assertRefused("Nobody is called Zoe.", "--person", "Zoe");
    assertRefused("No document has the code SOP-999.", "--document", "SOP-999");
  }

  @Test
  void writesOverAFileThatExistsAndLeavesItWhenItCannot() throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, "before");
    assertEquals(1, export("csv", "--text", "no such order").exit());
    assertEquals("before", Files.readString(file));

    assertEquals(0, export("json").exit());
    assertEquals(3, JsonMapper.shared().readTree(Files.readString(file)).size());
  }

  @Test
  void saysThatAFolderIsNoFile() throws IOException {
    Files.createDirectories(file);

    CommandRun run = export("csv");

    assertEquals(2, run.exit(), run.all());
    assertTrue(run.err().contains("cannot be written"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--export csv",
        "--out x.csv",
        "--export pdf --out x",
        "--from yesterday",
        "--state happy",
        "--step-outcome happy",
        "--outcome happy"
      })
  void saysWhatIsWrongWithACall(String call) {
    CommandRun run = CommandRun.on(library, "records", (Object[]) call.split(" "));

    assertEquals(2, run.exit(), run.all());
    assertEquals("", run.out());
    assertFalse(run.err().isBlank());
  }

  @Test
  void entersInTheLedgerWhatLeft() throws Exception {
    long before = head();
    assertEquals(0, export("csv").exit());
    assertEquals(before + 1, head());
    assertEquals(1, export("csv", "--text", "no such order").exit());
    assertEquals(before + 1, head());
  }

  private static long head() throws Exception {
    try (SqliteLibrary open = SqliteLibrary.open(library, OpenMode.READ_ONLY)) {
      return open.ledger().head().sequence();
    }
  }

  private void assertRefused(String why, Object... filter) {
    CommandRun run = export("csv", filter);
    assertEquals(1, run.exit(), run.all());
    assertEquals(why, run.err().strip());
    assertFalse(Files.exists(file));
  }

  private List<String> found(Object... filter) throws IOException {
    CommandRun run = export("json", filter);
    assertEquals(0, run.exit(), run.all());
    JsonNode runs = JsonMapper.shared().readTree(Files.readString(file));
    return runs.valueStream().map(one -> one.get("run").asString()).toList();
  }

  private CommandRun export(String form, Object... filter) {
    Object[] all = new Object[filter.length + 4];
    all[0] = "--export";
    all[1] = form;
    all[2] = "--out";
    all[3] = file;
    System.arraycopy(filter, 0, all, 4, filter.length);
    return CommandRun.on(library, "records", all);
  }
}
