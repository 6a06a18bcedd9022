package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.paper.Pdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Many sheets by one command: each a file of its own, and one that fails stops none. */
class PrintManyTest {
  @TempDir static Path folder;
  private static Path library = Path.of("");

  @BeforeAll
  static void shop() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
  }

  @Test
  void severalAreFilesThatAreCalledAsTheirSheets() throws IOException {
    Path out = folder.resolve("several");
    int before = sheets().size();
    CommandRun printed = print("procedure", out, "SOP-001", "SOP-002");

    assertEquals(0, printed.exit(), printed.all());
    assertTrue(printed.all().contains("1 of 2: SOP-001"), printed.all());
    assertTrue(printed.all().contains("several: 2 of 2 printed"), printed.all());
    List<Path> files = files(out);
    assertEquals(2, files.size());
    assertTrue(files.getFirst().getFileName().toString().startsWith("SOP-001 "), files::toString);
    for (Path file : files) {
      String text = Pdf.flat(Files.readAllBytes(file));
      assertTrue(text.contains(file.getFileName().toString().substring(0, 7)), text);
    }
    assertEquals(before + 2, sheets().size(), "each is entered");
  }

  @Test
  void whatCannotBePrintedIsSaidAndTheOthersArePrinted() throws IOException {
    Path out = folder.resolve("some");
    CommandRun printed = print("checklist", out, "SOP-001", "XX-9", "SOP-002");

    assertEquals(1, printed.exit(), printed.all());
    assertTrue(
        printed.all().contains("XX-9 was not printed: No document has the code XX-9"),
        printed.all());
    assertTrue(printed.all().contains("2 of 3 printed"), printed.all());
    assertEquals(2, files(out).size());
  }

  @Test
  void allOfAKindArePrinted() throws IOException {
    Path out = folder.resolve("all");
    CommandRun printed = print("procedure", out, "--all");
    assertEquals(0, printed.exit(), printed.all());
    long inForce =
        CommandRun.on(library, "list", "--json")
            .json()
            .valueStream()
            .filter(PrintManyTest::inForce)
            .count();
    assertEquals(inForce, files(out).size());

    Path manuals = folder.resolve("manuals");
    assertEquals(0, print("manual", manuals, "--all").exit());
    assertFalse(files(manuals).isEmpty());
  }

  @Test
  void theDocumentsOfAManualArePrintedEach() throws IOException {
    Path out = folder.resolve("of-manual");
    CommandRun printed = print("procedure", out, "--of-manual", "kitchen handbook");
    assertEquals(0, printed.exit(), printed.all());
    assertTrue(files(out).size() > 1);
    CommandRun none = print("procedure", out, "--of-manual", "Nothing");
    assertEquals(1, none.exit());
    assertTrue(none.all().contains("No manual is called \"Nothing\"."), none.all());
  }

  @Test
  void theRecordsOfASpanArePrintedThoughOneOrderHasSeveral() throws IOException {
    Path out = folder.resolve("records");
    CommandRun printed = print("record", out, "--all", "--from", "2000-01-01");
    assertEquals(0, printed.exit(), printed.all());
    long ended =
        CommandRun.on(library, "records", "--json")
            .json()
            .valueStream()
            .map(run -> run.path("state").asString(""))
            .filter(state -> state.equals("completed") || state.equals("released"))
            .count();
    assertTrue(ended > 0);
    assertEquals(ended, files(out).size());

    Path never = folder.resolve("never");
    CommandRun nothing = print("record", never, "--all", "--until", "2000-01-01");
    assertEquals(0, nothing.exit(), nothing.all());
    assertTrue(nothing.all().contains("0 of 0 printed"), nothing.all());
  }

  @Test
  void severalIntoOneFileIsAnsweredByAskingForAFolder() {
    Path out = folder.resolve("two.pdf");
    CommandRun refused = print("checklist", out, "SOP-001", "SOP-002");
    assertEquals(2, refused.exit(), refused.all());
    assertTrue(refused.all().contains("give --out a folder"), refused.all());
    assertFalse(Files.exists(out));
  }

  @Test
  void whatIsNotAmongAllIsSaidWithTheReason() {
    CommandRun printed = print("checklist", folder.resolve("all-checklists"), "--all");
    assertTrue(printed.all().contains("Left out, since not in force: "), printed.all());
    assertTrue(printed.all().contains("SOP-005"), printed.all());
  }

  @ParameterizedTest
  @CsvSource({
    "comparison, SOP-001, tarkka diff CODE --out F.pdf",
    "difference, SOP-001, tarkka diff CODE --out F.pdf",
    "checklist, --all SOP-001, one of them",
    "record, --of-manual X, --of-manual prints documents",
    "checklist, --from 2026-01-01 SOP-001, choose among runs",
    "matrix, --all, There is one matrix",
  })
  void whatDoesNotGoTogetherIsSaid(String what, String words, String says) {
    CommandRun refused = print(what, folder.resolve("nothing"), (Object[]) words.split(" "));
    assertEquals(2, refused.exit(), refused.all());
    assertTrue(refused.all().contains(says), refused.all());
    assertFalse(Files.exists(folder.resolve("nothing")));
  }

  private static boolean inForce(JsonNode document) {
    return document.path("effectiveRevision").asInt(0) > 0;
  }

  private static CommandRun print(String what, Path out, Object... more) {
    List<Object> all = new ArrayList<>(List.of(what));
    all.addAll(List.of(more));
    all.addAll(List.of("--out", out));
    return CommandRun.on(library, "print", all.toArray());
  }

  private static JsonNode sheets() {
    return CommandRun.on(library, "sheets", "--json").json();
  }

  private static List<Path> files(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.sorted().toList();
    }
  }
}
