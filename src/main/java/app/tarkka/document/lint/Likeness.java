package app.tarkka.document.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of the words that may be meant is the likeliest: the one that a hand has to slip least to
 * miss. What is alike stays in the dictionary's order, which is by rules of its own.
 */
final class Likeness {
  private static final double A_NAME = 1;
  private static final double A_SLIP = 1.1;

  /** What a hand leaves out is one of these, in the three languages. */
  private static final List<String> LETTERS =
      "abcdefghijklmnopqrstuvwxyzäöå".codePoints().mapToObj(Character::toString).toList();

  private Likeness() {}

  /**
   * @param found in the dictionary's order
   */
  static List<String> likeliest(String word, List<String> found, int most) {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparingDouble(other -> unlike(word, other)))
        .limit(most)
        .toList();
  }

  /** A dictionary looks no further once it has found something that is like the word. */
  static Stream<String> oneSlip(String word, Speller dictionary) {
    Stream<String> fewer =
        IntStream.range(0, word.length())
            .mapToObj(at -> word.substring(0, at) + word.substring(at + 1));
    Stream<String> exchanged =
        IntStream.range(0, word.length() - 1)
            .mapToObj(
                at ->
                    word.substring(0, at)
                        + word.charAt(at + 1)
                        + word.charAt(at)
                        + word.substring(at + 2));
    Stream<String> more =
        IntStream.rangeClosed(1, word.length())
            .boxed()
            .flatMap(
                at ->
                    LETTERS.stream()
                        .map(letter -> word.substring(0, at) + letter + word.substring(at)));
    return Stream.of(exchanged, fewer, more)
        .flatMap(each -> each)
        .filter(other -> other.length() > 1 && dictionary.knows(other));
  }

  /** Whether one of them is no more than a slip away. */
  static boolean near(String word, List<String> found) {
    return found.stream().anyMatch(other -> unlike(word, other) <= A_SLIP);
  }

  private static double unlike(String word, String other) {
    return Slips.between(small(word), small(other)) + (aName(word, other) ? A_NAME : 0);
  }

  private static boolean aName(String word, String other) {
    return Character.isLowerCase(word.charAt(0)) && Character.isUpperCase(other.charAt(0));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
