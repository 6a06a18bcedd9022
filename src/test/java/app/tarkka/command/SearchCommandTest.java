package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchCommandTest {
  @TempDir Path folder;

  private Path library;

  @BeforeEach
  void demo() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
  }

  @Test
  void findsInEveryGroupAndNarrowsByFilters() {
    JsonNode all = CommandRun.on(library, "search", "--json", "sandwich").json();
    assertTrue(groups(all).contains("documents"), all.toString());

    JsonNode documents =
        CommandRun.on(library, "search", "--json", "in:documents", "sandwich").json();
    assertEquals(Set.of("documents"), groups(documents));
    CommandRun none = CommandRun.on(library, "search", "in:documents", "kind:policy", "zzzzz");
    assertEquals(0, none.exit());
    assertEquals("Nothing found.\n", none.out());
  }

  @Test
  void saysThatASlipWasReadAsAnotherWord() {
    CommandRun run = CommandRun.on(library, "search", "in:documents", "sandwcih");
    assertEquals(0, run.exit(), run.all());
    assertTrue(
        run.out().startsWith("\"sandwcih\" is nowhere. Shown is \"sandwich\".\n"), run.out());
    assertTrue(run.out().endsWith(" found.\n"), run.out());
  }

  @Test
  void aHugeLimitIsALimit() {
    CommandRun run =
        CommandRun.on(library, "search", "--limit", "2147483647", "in:records", "kind:checklist");
    assertEquals(0, run.exit(), run.all());
    assertTrue(run.out().endsWith(" found.\n"), run.out());
  }

  @Test
  void refusesAPersonWhoIsNotThere() {
    CommandRun run = CommandRun.on(library, "search", "by:nobody");
    assertEquals(1, run.exit());
    assertEquals("Nobody has the id nobody.\n", run.err());
  }

  private static Set<String> groups(JsonNode answer) {
    return StreamSupport.stream(answer.get("found").spliterator(), false)
        .map(one -> one.get("group").asString())
        .collect(Collectors.toSet());
  }
}
