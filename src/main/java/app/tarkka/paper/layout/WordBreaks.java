package app.tarkka.paper.layout;

import app.tarkka.paper.hyphen.Hyphenation;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one word of a text may be divided by a hyphen.
 *
 * @param places in the text, in order
 * @param freely also where it would fit on a line of its own; else only where it is wider
 */
record WordBreaks(List<Integer> places, boolean freely) {
  static final char SOFT_HYPHEN = '\u00AD';

  /** What addresses, paths and formulas have, and words do not. */
  private static final String NO_WORD = "@_\\=#<>&+*~^|{}[]$%";

  private static final WordBreaks NONE = new WordBreaks(List.of(), false);

  /**
   * Codes, numbers, values, addresses and words in capitals are never divided. What begins with a
   * capital may be a name, and what has a hyphen of its own is divided there.
   *
   * @param from where the word begins in the text, and {@code to} behind its last sign
   */
  static WordBreaks of(CharSequence text, int from, int to, Hyphenation hyphenation) {
    int begin = from;
    while (begin < to && !Character.isLetter(text.charAt(begin))) {
      begin++;
    }
    int end = to;
    while (end > begin && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    String word = text.subSequence(begin, end).toString();
    String around = around(text, from, to);
    if (!isWord(word) || isNoWord(around)) {
      return NONE;
    }
    int first = begin;
    boolean freely =
        Character.isLowerCase(word.charAt(0)) && around.chars().noneMatch(WordBreaks::joins);
    return new WordBreaks(
        places(word, hyphenation).stream().map(at -> first + at).toList(), freely);
  }

  /**
   * Whether it is a word of letters alone, so that a hyphen in it is read as where it is divided.
   */
  static boolean ofLetters(CharSequence text, int from, int to) {
    String word = text.subSequence(from, to).toString().strip();
    return isWord(word) && !isNoWord(around(text, from, to));
  }

  private static List<Integer> places(String word, Hyphenation hyphenation) {
    if (word.indexOf(SOFT_HYPHEN) < 0) {
      return hyphenation.breaks(word);
    }
    List<Integer> own = new ArrayList<>();
    for (int at = word.indexOf(SOFT_HYPHEN); at >= 0; at = word.indexOf(SOFT_HYPHEN, at + 1)) {
      own.add(at);
    }
    return own;
  }

  private static boolean isWord(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(one -> Character.isLetter(one) || one == SOFT_HYPHEN)
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean isNoWord(String around) {
    return around.contains("//")
        || around.matches("(?s).*[.:]\\p{L}.*")
        || around.chars().anyMatch(one -> Character.isDigit(one) || NO_WORD.indexOf(one) >= 0);
  }

  private static boolean joins(int one) {
    return one == '-' || one == '/' || one == '‐' || one == '–';
  }

  /** From the space before the word to the space after it. */
  private static String around(CharSequence text, int from, int to) {
    int begin = from;
    while (begin > 0 && !isSpace(text.charAt(begin - 1))) {
      begin--;
    }
    int end = Math.max(from, Math.min(to, text.length()));
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.subSequence(begin, end).toString();
  }

  private static boolean isSpace(char one) {
    return Character.isWhitespace(one) || Character.isSpaceChar(one);
  }
}
