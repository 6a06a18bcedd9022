package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who read what, from the command line: of the sample, where Mei signed and Ben has not. */
class ReadingCommandTest {
  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void sample() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
  }

  @Test
  void saysWhatIsStillToBeRead() {
    CommandRun run = CommandRun.on(library, "reading", "--due");

    assertEquals(0, run.exit(), run.all());
    assertEquals(
        Set.of("SOP-001    Rev 2   toReadAgain  Mei Tan (MT)"),
        run.out()
            .lines()
            .filter(line -> line.startsWith("SOP"))
            .map(line -> line.replaceAll(",? +Rev 1 at .*| +$", ""))
            .collect(Collectors.toSet()));
  }

  @Test
  void saysItAsJson() {
    JsonNode all = CommandRun.on(library, "reading", "--json").json();

    JsonNode mei =
        all.valueStream()
            .filter(one -> one.get("person").asString().equals("Mei Tan"))
            .filter(one -> one.get("code").asString().equals("SOP-001"))
            .findFirst()
            .orElseThrow();
    assertEquals("toReadAgain", mei.get("state").asString());
    assertEquals(1, mei.get("readRevision").asInt());
  }

  @Test
  void writesItForASpreadsheetAndEntersItInTheLedger() throws IOException {
    Path file = folder.resolve("who read what.csv");
    CommandRun run = CommandRun.on(library, "reading", "--out", file.toString());

    assertEquals(0, run.exit(), run.all());
    assertTrue(Files.readString(file).contains("SOP-001"), Files.readString(file));
    assertEquals(0, CommandRun.on(library, "verify").exit());
  }
}
