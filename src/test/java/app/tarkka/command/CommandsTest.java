package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CommandsTest {
  @TempDir static Path folder;
  private static Path library = Path.of("");
  private static CommandRun made = new CommandRun(-1, "", "");

  @BeforeAll
  static void sample() {
    library = folder.resolve("shop.tarkka");
    made = CommandRun.on(library, "demo", "--trade", "sandwich");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo", "import", "convert", "lint", "list", "export", "print", "records", "sample",
        "verify", "backup"
      })
  void explainsEachCommand(String command) {
    CommandRun help = CommandRun.of(command, "--help");

    assertEquals(0, help.exit());
    assertTrue(help.out().startsWith("Usage: tarkka " + command), help.out());
    assertEquals("", help.err());
  }

  @Test
  void explainsItself() {
    assertTrue(CommandRun.of("--help").out().contains("Exit codes"));
    assertTrue(CommandRun.of("help", "verify").out().startsWith("Usage: tarkka verify"));
    assertTrue(CommandRun.of("--version").out().startsWith("Tarkka "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list", // no library
        "list --library L --loud",
        "records --library L --limit x",
        "records --library L --limit 0",
        "export --library L --out D --to pdf",
        "export --library L",
        "verify --library L --sequence 4",
        "verify --library L --digest 4",
        "verify --library L --sequence four --digest x",
        "print --library L recipe SOP-001 --out F",
        "print --library L checklist SOP-001 --out F --paper A0",
        "print --library L checklist SOP-001 --out F --language sv",
        "demo --library L --trade bakery",
        "backup --library L",
        "import --library L",
        "convert",
        "listen --library L"
      })
  void saysWhatIsWrongWithACall(String call) {
    CommandRun run = CommandRun.of((Object[]) call.split(" "));

    assertEquals(2, run.exit(), run.all());
    assertFalse(run.err().isBlank());
    assertEquals("", run.out());
    assertFalse(run.err().contains("\tat "), "a stack trace is no message");
  }

  @Test
  void makesASampleAndSaysItsPins() {
    assertEquals(0, made.exit(), made.err());
    assertTrue(made.out().contains("Corner Sandwiches"));
    assertTrue(made.out().contains("Anna Laine   PIN 274951"), made.out());
  }

  @Test
  void makesNoSampleOverAFile() throws Exception {
    String before = Bytes.of(library);

    CommandRun again = CommandRun.on(library, "demo");

    assertEquals(2, again.exit());
    assertTrue(again.err().contains("already"), again.err());
    assertEquals(before, Bytes.of(library));
  }

  @Test
  void listsDocuments() {
    CommandRun lines = CommandRun.on(library, "list");
    JsonNode json = CommandRun.on(library, "list", "--json").json();

    assertEquals(0, lines.exit());
    assertTrue(lines.out().contains("SOP-002"));
    assertEquals(7, json.size());
    assertEquals(7, lines.out().lines().count());
    assertEquals("SOP-005", json.get(6).get("code").asString());
    assertEquals("draft", json.get(6).get("newestState").asString());
    assertFalse(json.get(6).has("effectiveRevision"));
  }

  @Test
  void listsRuns() {
    JsonNode json = CommandRun.on(library, "records", "--json").json();

    assertTrue(json.size() > 5);
    assertEquals(2, CommandRun.on(library, "records", "--limit", 2).out().lines().count());
    assertTrue(json.valueStream().anyMatch(run -> "onHold".equals(run.get("state").asString())));
  }

  @Test
  void showsOneRun() {
    JsonNode runs = CommandRun.on(library, "records", "--json").json();
    String caught =
        runs.valueStream()
            .filter(run -> "Order 121".equals(run.get("subject").asString()))
            .filter(run -> run.get("attempts").asInt() == 2)
            .map(run -> run.get("run").asString())
            .findFirst()
            .orElseThrow();

    CommandRun text = CommandRun.on(library, "records", caught);
    JsonNode json = CommandRun.on(library, "records", caught, "--json").json();

    assertEquals(0, text.exit());
    assertTrue(
        text.out().contains("DIFFERS  38 g  (VOID: the step was done again)  Ben Ochoa"),
        text.out());
    assertTrue(text.out().contains("  → rework, "), text.out());
    assertFalse(text.out().contains("resultsDiffer"), "words for people, not for machines");
    assertEquals("tarkka-record/1", json.get("format").asString());
    assertEquals("completed", json.get("state").asString());
    assertEquals(1, json.get("nonconformances").size());
    JsonNode nonconformance = json.get("nonconformances").get(0);
    String called = nonconformance.get("number").asString();
    assertTrue(called.matches("NC-\\d+"), called);
    assertTrue(text.out().contains(called + " at "), text.out());
    assertFalse(text.out().contains(nonconformance.get("id").asString()), text.out());
  }

  @Test
  void refusesARunThatIsNotThere() {
    CommandRun run = CommandRun.on(library, "records", "no-such-run");

    assertEquals(1, run.exit());
    assertEquals("There is no run no-such-run." + System.lineSeparator(), run.err());
  }

  @Test
  void copiesALibrary() throws Exception {
    Path copy = folder.resolve("copies/shop copy.tarkka");

    CommandRun run = CommandRun.on(library, "backup", "--out", copy);

    assertEquals(0, run.exit(), run.err());
    assertEquals(CommandRun.on(library, "verify").out(), CommandRun.on(copy, "verify").out());
    String before = Bytes.of(copy);
    assertEquals(2, CommandRun.on(library, "backup", "--out", copy).exit());
    assertEquals(before, Bytes.of(copy));
    assertEquals(List.of("shop copy.tarkka"), namesIn(copy.resolveSibling("")));
  }

  @Test
  void printsAChecklist() throws Exception {
    Path pdf = folder.resolve("checklist.pdf");

    CommandRun run =
        CommandRun.on(library, "print", "checklist", "QC-001", "--out", pdf, "--paper", "Letter");

    assertEquals(0, run.exit(), run.err());
    assertTrue(app.tarkka.paper.Pdf.flat(Files.readAllBytes(pdf)).contains("QC-001"));
    assertEquals(1, CommandRun.on(library, "print", "checklist", "SOP-999", "--out", pdf).exit());
    assertEquals(
        2,
        CommandRun.on(library, "print", "checklist", "QC-001", "--out", pdf.resolve("a.pdf"))
            .exit());
  }

  @Test
  void printsInTheLanguageThatIsAskedFor() throws Exception {
    Path pdf = folder.resolve("kieli.pdf");

    assertEquals(0, print(pdf, "checklist", "QC-001", "--language", "fi").exit());
    assertTrue(app.tarkka.paper.Pdf.flat(Files.readAllBytes(pdf)).contains("Nimenselvennys"));
    assertEquals(0, print(pdf, "procedure", "SOP-001", "--language", "id").exit());
    assertTrue(app.tarkka.paper.Pdf.flat(Files.readAllBytes(pdf)).contains("Halaman 1 dari"));
  }

  private static CommandRun print(Path pdf, Object... more) {
    return CommandRun.on(
        library, "print", Stream.concat(Stream.of("--out", pdf), Stream.of(more)).toArray());
  }

  private static List<String> namesIn(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith("-shm") && !name.endsWith("-wal"))
          .toList();
    }
  }
}
