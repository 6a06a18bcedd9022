package app.tarkka.document.lint;

import java.util.List;

/**
 * How far a hand slipped that wrote one word and meant another. A letter too many that stands
 * nearby already, a key beside the right one, two letters exchanged and a missing dot are small
 * slips; another first letter is a large one. Keys are those of a Finnish keyboard, which has the
 * letters of the others where they have them.
 */
final class Slips {
  private static final List<String> KEYS = List.of("qwertyuiopå", "asdfghjklöä", "zxcvbnm");

  /** Letters that are taken for one another when a dot or an accent is left out. */
  private static final List<String> SAME = List.of("aäåáà", "oöóò", "eéè", "uüú", "iíï");

  private static final double SLIP = 1;
  private static final double LEFT_OUT = 0.9;
  private static final double LAST_LEFT_OUT = 1.1;
  private static final double EXCHANGED = 0.6;
  private static final double VOWELS_EXCHANGED = 0.5;

  /** How much more a slip at the beginning counts than one at the end: hands know how to begin. */
  private static final double EARLY = 0.15;

  private static final double BESIDE = 0.7;
  private static final double BESIDE_OF_ANOTHER_SORT = 0.95;
  private static final double TWICE = 0.6;
  private static final double DOTLESS = 0.25;
  private static final double OTHER_VOWEL = 0.65;
  private static final double ANOTHER_BEGINNING = 0.5;
  private static final double APART = 0.5;
  private static final String VOWELS = "aeiouyäöå";

  private Slips() {}

  /** How far a hand slipped that meant {@code word}; 0 for the same word. */
  static double between(String typed, String word) {
    double[][] cost = new double[typed.length() + 1][word.length() + 1];
    for (int row = 0; row <= typed.length(); row++) {
      for (int column = 0; column <= word.length(); column++) {
        cost[row][column] = least(cost, typed, word, row, column);
      }
    }
    boolean begins = typed.isEmpty() || word.isEmpty() || same(typed.charAt(0), word.charAt(0));
    boolean apart = word.indexOf(' ') >= 0 || word.indexOf('-') >= 0;
    return cost[typed.length()][word.length()]
        + (begins ? 0 : ANOTHER_BEGINNING)
        + (apart ? APART : 0);
  }

  private static double least(double[][] cost, String typed, String word, int row, int column) {
    if (row == 0 && column == 0) {
      return 0;
    }
    double best = Double.MAX_VALUE;
    if (row > 0) {
      best = Math.min(best, cost[row - 1][column] + early(row, typed) * tooMany(typed, row - 1));
    }
    if (column > 0) {
      best = Math.min(best, cost[row][column - 1] + early(row, typed) * missing(word, column - 1));
    }
    if (row > 0 && column > 0) {
      best =
          Math.min(
              best,
              cost[row - 1][column - 1]
                  + early(row, typed) * another(typed.charAt(row - 1), word.charAt(column - 1)));
    }
    if (row > 1
        && column > 1
        && typed.charAt(row - 1) == word.charAt(column - 2)
        && typed.charAt(row - 2) == word.charAt(column - 1)) {
      boolean vowels = vowel(typed.charAt(row - 1)) && vowel(typed.charAt(row - 2));
      best =
          Math.min(
              best,
              cost[row - 2][column - 2]
                  + early(row, typed) * (vowels ? VOWELS_EXCHANGED : EXCHANGED));
    }
    return best;
  }

  /** A letter that stands beside its like, or two before or after it, is easily typed again. */
  private static double tooMany(String word, int at) {
    char letter = word.charAt(at);
    for (int near = Math.max(0, at - 2); near <= Math.min(word.length() - 1, at + 2); near++) {
      if (near != at && word.charAt(near) == letter) {
        return TWICE;
      }
    }
    return SLIP;
  }

  /** Of two letters alike one is easily left out. */
  private static double missing(String word, int at) {
    char letter = word.charAt(at);
    boolean twice =
        (at > 0 && word.charAt(at - 1) == letter)
            || (at + 1 < word.length() && word.charAt(at + 1) == letter);
    return twice ? TWICE : at + 1 == word.length() ? LAST_LEFT_OUT : LEFT_OUT;
  }

  private static double early(int at, String typed) {
    return 1 + EARLY * (typed.length() - at) / Math.max(1, typed.length());
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static double another(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    if (same(typed, meant)) {
      return DOTLESS;
    }
    if (vowel(typed) && vowel(meant)) {
      return OTHER_VOWEL;
    }
    if (!beside(typed, meant)) {
      return SLIP;
    }
    return vowel(typed) == vowel(meant) ? BESIDE : BESIDE_OF_ANOTHER_SORT;
  }

  private static boolean same(char one, char other) {
    return one == other
        || SAME.stream().anyMatch(all -> all.indexOf(one) >= 0 && all.indexOf(other) >= 0);
  }

  private static boolean beside(char one, char other) {
    for (int row = 0; row < KEYS.size(); row++) {
      int at = KEYS.get(row).indexOf(one);
      if (at >= 0) {
        for (int near = Math.max(0, row - 1); near <= Math.min(KEYS.size() - 1, row + 1); near++) {
          int there = KEYS.get(near).indexOf(other);
          if (there >= 0 && Math.abs(there - at) <= 1) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
