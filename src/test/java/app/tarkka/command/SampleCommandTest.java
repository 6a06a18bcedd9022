package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCommandTest {

  @Test
  void saysThePlan() {
    CommandRun said = CommandRun.of("sample", "--lot", "500", "--aql", "1.0");

    assertEquals(0, said.exit(), said.err());
    assertEquals(
        "Lot of 500, level II, AQL 1.0, normal inspection: letter H, n = 50, Ac 1, Re 2"
            + " (nonconforming items).",
        said.out().strip());
  }

  @Test
  void saysThatItIsTheWholeLot() {
    CommandRun said =
        CommandRun.of(
            "sample", "--lot", "8", "--level", "s-1", "--aql", "0,65", "--inspection", "tightened");

    assertTrue(said.out().contains("n = 8 (the whole lot), Ac 0, Re 1"), said.out());
  }

  @Test
  void saysItAsJson() {
    CommandRun said = CommandRun.of("sample", "--lot", "500", "--aql", "1", "--json");

    assertEquals("H", said.json().get("codeLetter").asString());
    assertEquals(50, said.json().get("n").asInt());
    assertEquals(1, said.json().get("ac").asInt());
    assertEquals(2, said.json().get("re").asInt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample --aql 1.0",
        "sample --lot 0 --aql 1.0",
        "sample --lot 500 --aql 3.0",
        "sample --lot 500 --aql 1.0 --level IV",
        "sample --lot 500 --aql 1.0 --inspection sharp"
      })
  void refusesWhatTheTablesDoNotHave(String line) {
    CommandRun refused = CommandRun.of((Object[]) line.split(" "));

    assertEquals(2, refused.exit());
    assertTrue(!refused.err().isBlank());
  }
}
