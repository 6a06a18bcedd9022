package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
