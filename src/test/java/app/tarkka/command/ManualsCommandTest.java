package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Manuals from the command line, of the sample. */
class ManualsCommandTest {
  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void sample() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
  }

  @Test
  void listsThemAndOneInItsOrder() {
    CommandRun all = CommandRun.on(library, "manuals");
    assertEquals("  6 documents   0 due  Kitchen handbook\n", all.out());

    CommandRun one = CommandRun.on(library, "manuals", "kitchen handbook");
    assertEquals(0, one.exit(), one.all());
    assertTrue(
        one.out()
            .startsWith("Kitchen handbook\n  Every day\n  SOP-001    Rev 2   effective  quiet"),
        one.out());
  }

  @Test
  void saysItAsJson() {
    JsonNode manual = CommandRun.on(library, "manuals", "--json").json().get(0);
    assertEquals("Kitchen handbook", manual.get("title").asString());
    assertEquals(0, manual.get("due").asInt());
    assertEquals("Every day", manual.get("parts").get(0).get("heading").asString());
    assertEquals("SOP-001", manual.get("parts").get(1).get("code").asString());
  }

  @Test
  void refusesOneThatIsNotThere() {
    CommandRun none = CommandRun.on(library, "manuals", "Garage");
    assertEquals(1, none.exit());
    assertTrue(none.all().contains("Garage"), none.all());
  }
}
