package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Drafts that are begun from the command line. */
class NewCommandTest {
  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void sample() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
  }

  @Test
  void beginsADraftFromATemplateWithoutItsWords() throws Exception {
    CommandRun made =
        CommandRun.on(
            library,
            "new",
            "--template",
            "cleaning",
            "--title",
            "Clean the fryer",
            "--language",
            "fi");
    assertEquals(0, made.exit(), made.all());
    assertEquals("SOP-006\n", made.out());

    Path file = folder.resolve("out");
    assertEquals(
        0,
        CommandRun.on(library, "export", "SOP-006", "--to", "json", "--out", file.toString())
            .exit());
    String exported = Files.readString(file.resolve("SOP-006.json"));
    assertTrue(exported.contains("Clean the fryer"));
    assertFalse(exported.contains("Pesuveden"), "guidance is not exported");
    assertEquals(0, CommandRun.on(library, "verify").exit());
  }

  @Test
  void beginsAnEmptyChecklist() {
    CommandRun made = CommandRun.on(library, "new", "--kind", "checklist");
    assertEquals(0, made.exit(), made.all());
    assertTrue(made.out().startsWith("QC-"), made.out());
  }

  @Test
  void refusesATemplateThatIsNotThere() {
    CommandRun none = CommandRun.on(library, "new", "--template", "dancing");
    assertEquals(2, none.exit());
    assertTrue(none.all().contains("dancing"), none.all());
  }

  @Test
  void listsTheTemplatesInThreeLanguages() {
    JsonNode all = CommandRun.on(library, "templates", "--language", "fi", "--json").json();
    assertEquals(8, all.size());
    assertEquals("cleaning", all.get(4).get("template").asString());
    assertEquals("Puhdistus ja desinfiointi", all.get(4).get("name").asString());
    assertEquals(13, all.get(4).get("steps").asInt());
  }
}
