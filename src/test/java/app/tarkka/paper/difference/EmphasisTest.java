package app.tarkka.paper.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.difference.WordDifference;
import app.tarkka.document.difference.WordDifference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmphasisTest {

  @Test
  void whatIsMarkedAsStrongIsStrongAndHasNoMarks() {
    assertEquals(
        List.of("[Wear ]", "[gloves]!", "[ here]"),
        shown("Wear **gloves** here", "Wear **gloves** here"));
  }

  @Test
  void alsoWhereOnlyTheMarksCame() {
    assertEquals(
        "Never open it",
        String.join(
            "",
            Emphasis.of(WordDifference.of("Never open it", "**Never** open it").pieces()).stream()
                .filter(part -> part.kind() != Kind.REMOVED)
                .map(Emphasis.Part::text)
                .toList()));
  }

  @Test
  void whatIsNoMarkStays() {
    assertEquals(List.of("[2 ** 3 ** 4]"), shown("2 ** 3 ** 4", "2 ** 3 ** 4"));
    assertEquals(List.of("[a **b]"), shown("a **b", "a **b"));
  }

  private static List<String> shown(String before, String after) {
    return Emphasis.of(WordDifference.of(before, after).pieces()).stream()
        .map(part -> "[" + part.text() + "]" + (part.strong() ? "!" : ""))
        .toList();
  }
}
