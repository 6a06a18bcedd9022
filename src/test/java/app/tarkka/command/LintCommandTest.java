package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.block.Blocks;
import app.tarkka.document.outline.Spot;
import app.tarkka.exchange.json.DocumentJson;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LintCommandTest {
  @TempDir Path folder;

  @Test
  void saysWhatIsFoundInAFileAndThatIsNoFailure() throws IOException {
    CommandRun run = CommandRun.of("lint", bake());
    assertEquals(0, run.exit(), run.all());
    assertEquals(
        """
        Step 1.1 [two-actions] Two actions in one step. «and»
        Step 1.2 [no-unit] A number without its unit. «180»
        2 found.
        """,
        run.out());
    assertEquals("", run.err());
  }

  @Test
  void saysItAsJsonWithThePlaceInTheText() throws IOException {
    JsonNode found = CommandRun.of("lint", "--json", bake()).json();
    assertEquals(2, found.size());
    assertEquals("two-actions", found.get(0).get("rule").asString());
    assertEquals(13, found.get(0).get("split").get("end").asInt());
    assertEquals(18, found.get(0).get("split").get("next").asInt());
    assertEquals("°C", found.get(1).get("units").get(0).asString());
  }

  @Test
  void looksAtADocumentOfALibrary() {
    Path library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
    CommandRun run = CommandRun.on(library, "lint", "SOP-002");
    assertEquals(0, run.exit(), run.all());
    assertTrue(run.out().endsWith("ound.\n"), run.out());
    CommandRun none = CommandRun.on(library, "lint", "SOP-999");
    assertEquals(1, none.exit());
    assertTrue(none.err().startsWith("No document has the code SOP-999."), none.err());
  }

  @Test
  void aFileThatCannotBeReadIsSaid() {
    CommandRun run = CommandRun.of("lint", folder.resolve("none.md").toString());
    assertEquals(2, run.exit());
    assertEquals("", run.out());
  }

  @Test
  void saysWhatACalculationDoesWithItsUnits() throws IOException {
    Path file = Files.writeString(folder.resolve("mix.json"), DocumentJson.text(mix()));
    assertEquals(
        """
        Step 1.3 [converted-twice] It converts twice: step 1.1 is brought into the unit of the \
        result by itself. Leave out the figure that converts it.
        Step 1.4 [mixed-units] It adds or compares different things: step 1.2 has another unit, \
        which does not convert.
        2 found.
        """,
        CommandRun.of("lint", file).out());
    JsonNode found = CommandRun.of("lint", "--json", file).json();
    assertEquals("converted-twice", found.get(0).get("rule").asString());
    assertEquals("kilos", found.get(0).get("step").asString());
    assertEquals("flour", found.get(0).get("about").asString());
  }

  @Test
  void saysThatANewerRevisionOfABlockIsInForce() {
    Path library;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Revision hands = shop.effective(TestContents.simple("SOP-014", "Wash your hands"));
      Content bread = TestContents.simple("SOP-001", "Cut the bread");
      shop.draft(new Blocks(bread).inserted(Spot.ofSection(0), hands, "use-1").content());
      shop.revised(hands.document(), TestContents.simple("SOP-014", "Wash your hands well"));
      library = shop.file();
    }
    String section = TestContents.simple("SOP-014", "").sections().getFirst().title();
    assertEquals(
        "Section \""
            + section
            + "\" [outdated-block] Its steps are those of SOP-014 revision 1; revision 2 is in"
            + " force.\n1 found.\n",
        CommandRun.on(library, "lint", "SOP-001").out());
    JsonNode found = CommandRun.on(library, "lint", "--json", "SOP-001").json();
    assertEquals(2, found.get(0).get("inForce").asInt());
    assertEquals("Nothing found.\n", CommandRun.on(library, "lint", "SOP-014").out());
  }

  private static Content mix() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-1",
        "Mix",
        List.of(
            Section.of(
                "Mix",
                List.of(
                    step("flour").number(Specification.open("g")).build(),
                    step("heat").number(Specification.open("°C")).build(),
                    step("kilos")
                        .answer(new Answer.Derived("[flour] / 1000"))
                        .specification(Specification.open("kg"))
                        .build(),
                    step("sum")
                        .answer(new Answer.Derived("[flour] + [heat]"))
                        .specification(Specification.open("g"))
                        .build()))));
  }

  private static StepBuilder step(String id) {
    return new StepBuilder(new StepId(id), "Weigh the flour");
  }

  private String bake() throws IOException {
    Path file = folder.resolve("bake.md");
    Files.writeString(
        file,
        """
        # Bake the bread

        ## Work

        1. Open the door and remove the tray
        2. Heat the oven to 180
        3. Wash the tray
        """);
    return file.toString();
  }
}
