package app.tarkka.document.lint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which of the words that may be meant is the likeliest: a letter that is doubled or not comes
 * before two that are exchanged, and that before another letter; the first one is seldom wrong.
 * What is alike stays in the dictionary's order.
 */
final class Likeness {
  private Likeness() {}

  /**
   * @param found in the dictionary's order
   */
  static List<String> likeliest(String word, List<String> found, int most) {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparingInt(other -> unlike(small(word), small(other))))
        .limit(most)
        .toList();
  }

  private static int unlike(String word, String other) {
    if (single(word).equals(single(other))) {
      return 0;
    }
    boolean sameFirst = word.charAt(0) == other.charAt(0);
    if (sameFirst && Arrays.equals(letters(word), letters(other))) {
      return 1;
    }
    return sameFirst && Math.abs(word.length() - other.length()) <= 1 ? 2 : 3;
  }

  private static String single(String word) {
    return word.replaceAll("(.)\\1", "$1");
  }

  private static int[] letters(String word) {
    return word.chars().sorted().toArray();
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
