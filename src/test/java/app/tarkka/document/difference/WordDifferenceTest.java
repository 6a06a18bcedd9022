package app.tarkka.document.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WordDifferenceTest {
  @Test
  void aFigureDiffersAsAWhole() {
    assertEquals("Weigh [-12.5-]{+12.8+} g.", shown("Weigh 12.5 g.", "Weigh 12.8 g."));
    assertEquals("Cool to [-5-]{+-5+} °C.", shown("Cool to 5 °C.", "Cool to -5 °C."));
  }

  @Test
  void wordsSideBySideAreOneChange() {
    assertEquals(
        "Wash [-both hands-]{+your arms+} for 20 s.",
        shown("Wash both hands for 20 s.", "Wash your arms for 20 s."));
  }

  @Test
  void whatWasPutInAndTakenOutStandsByItself() {
    assertEquals("Wash {+both +}hands.", shown("Wash hands.", "Wash both hands."));
    assertEquals("Wash [-both -]hands.", shown("Wash both hands.", "Wash hands."));
    assertEquals("{+New.+}", shown("", "New."));
    assertTrue(WordDifference.of("Säädä 5 °C.", "Säädä 5 °C.").isEmpty());
  }

  @Test
  void bothWordingsCanBeReadFromAnyDifference() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String before = sentence(random);
      String after = sentence(random);
      WordDifference difference = WordDifference.of(before, after);
      assertEquals(before, without(difference, WordDifference.Kind.ADDED));
      assertEquals(after, without(difference, WordDifference.Kind.REMOVED));
      assertEquals(before.equals(after), difference.isEmpty());
    }
  }

  private static String sentence(Random random) {
    List<String> words = List.of("a", "b", " ", "  ", ".", "1.5", "-3", "ää", "\n");
    return random
        .ints(random.nextInt(12), 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining());
  }

  private static String without(WordDifference difference, WordDifference.Kind kind) {
    return difference.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(WordDifference.Piece::text)
        .collect(Collectors.joining());
  }

  private static String shown(String before, String after) {
    return WordDifference.of(before, after).pieces().stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case SAME -> piece.text();
                  case REMOVED -> "[-" + piece.text() + "-]";
                  case ADDED -> "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }
}
