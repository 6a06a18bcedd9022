package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Printed sheets from the command line, of the sample. */
class SheetsCommandTest {
  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void sample() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
  }

  @Test
  void listsWhatWasPrintedWithTheLayoutOfWhatIsFilledIn() {
    int before = outOf("SOP-001");
    print("checklist", "SOP-001");
    print("procedure", "SOP-002");
    JsonNode sheets = CommandRun.on(library, "sheets", "--json").json();
    JsonNode procedure = sheets.get(0);
    assertEquals("out", procedure.get("state").asString());
    assertFalse(procedure.has("layout"));
    JsonNode checklist = of(sheets, "SOP-001");
    assertEquals(64, checklist.get("layout").asString().length());
    assertEquals(before + 1, outOf("SOP-001"));
    assertEquals(0, CommandRun.on(library, "verify").exit());
  }

  private int outOf(String code) {
    return CommandRun.on(library, "sheets", "--document", code, "--json", "--out-only")
        .json()
        .size();
  }

  @Test
  void theSampleHasOneOutOfAnOldRevisionOneReturnedAndOneControlledCopy() {
    String listed = CommandRun.on(library, "sheets").out();
    assertEquals(3, listed.lines().count(), listed);
    assertTrue(listed.contains("controlled copy no. 1 - Kitchen, beside the fridge"), listed);
    assertEquals(1, listed.lines().filter(line -> line.contains(" returned ")).count(), listed);
    assertEquals(1, CommandRun.on(library, "sheets", "--older").out().lines().count());
  }

  @Test
  void aRecordIsKeptAndTimesAreReadByPeople() {
    String run =
        CommandRun.on(library, "records", "--json")
            .json()
            .valueStream()
            .filter(one -> one.path("state").asString("").equals("completed"))
            .findFirst()
            .orElseThrow()
            .get("run")
            .asString();
    String id = print("record", run);
    String listed = CommandRun.on(library, "sheets").out();
    String line = listed.lines().filter(one -> one.startsWith(id)).findFirst().orElseThrow();
    assertTrue(line.matches(id + " kept +record .*, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d, .*"), line);
    assertFalse(CommandRun.on(library, "sheets", "--out-only").out().contains(id));
  }

  @Test
  void aManualIsASheetOfEachOfItsDocuments() {
    print("manual", "Kitchen handbook");
    JsonNode sheets = CommandRun.on(library, "sheets", "--json", "--document", "SOP-001").json();
    assertEquals("manual", sheets.get(0).get("what").asString());
    assertEquals(6, sheets.get(0).get("of").size());
  }

  @Test
  void takesSheetsBackByTheIdInTheirFooter() {
    String id = print("checklist", "SOP-001");
    String typed = id.toLowerCase(Locale.ROOT).replace("-", "").replace('0', 'o');
    CommandRun back = CommandRun.on(library, "sheets", "--returned", typed);
    assertEquals(0, back.exit(), back.all());
    assertEquals(id + " returned\n", back.out());
    assertFalse(CommandRun.on(library, "sheets", "--out-only").out().contains(id));

    CommandRun again = CommandRun.on(library, "sheets", "--returned", id);
    assertEquals(1, again.exit());
    assertTrue(again.all().contains("is returned"), again.all());
    CommandRun unknown = CommandRun.on(library, "sheets", "--returned", "ZZZZ-ZZZZ");
    assertEquals(1, unknown.exit());
    assertTrue(unknown.all().contains("No printed sheet"), unknown.all());
    assertEquals(0, CommandRun.on(library, "verify").exit());
  }

  @Test
  void controlledCopiesGetTheNextNumberAndAHolder() {
    print("procedure", "SOP-002", "--copy-for", "Bench 1");
    print("procedure", "SOP-002", "--copy-for", "Bench 2");
    print("manual", "Kitchen handbook", "--copy-for", "Office");
    String listed = CommandRun.on(library, "sheets").out();
    assertTrue(listed.contains("controlled copy no. 2 - Bench 2"), listed);
    assertTrue(listed.contains("controlled copy no. 1 - Office"), listed);
    CommandRun matrix =
        CommandRun.on(
            library,
            "print",
            "matrix",
            "--copy-for",
            "Ben",
            "--out",
            folder.resolve("m.pdf").toString());
    assertEquals(2, matrix.exit());
    assertEquals(0, CommandRun.on(library, "verify").exit());
  }

  /** Its id. */
  private String print(String what, String which, String... more) {
    String holder = more.length == 0 ? "" : more[1];
    Path file = folder.resolve(what + holder + ".pdf");
    CommandRun run =
        CommandRun.on(
            library, "print", what, which, "--copy-for", holder, "--out", file.toString());
    assertEquals(0, run.exit(), run.all());
    String out = run.out().strip();
    return out.substring(out.lastIndexOf(' ') + 1);
  }

  private static JsonNode of(JsonNode sheets, String code) {
    for (JsonNode sheet : sheets) {
      if (sheet.get("of").get(0).get("code").asString().equals(code)) {
        return sheet;
      }
    }
    throw new AssertionError(code + " is not in " + sheets);
  }
}
