package app.tarkka.person;

import java.util.Locale;

/** The one to three characters that stand for a person on a screen. */
public final class Initials {
  /** More than this does not fit beside a name. */
  public static final int LONGEST = 3;

  private Initials() {}

  /** First letters of the first and the last word; empty for an empty name. */
  public static String of(String name) {
    String[] words = name.strip().split("\\s+");
    String last = words.length > 1 ? firstLetter(words[words.length - 1]) : "";
    return (firstLetter(words[0]) + last).toUpperCase(Locale.ROOT);
  }

  /** Whether the text is one to three characters without white space. */
  public static boolean fit(String initials) {
    int length = initials.codePointCount(0, initials.length());
    return length >= 1
        && length <= LONGEST
        && initials.codePoints().noneMatch(Character::isWhitespace);
  }

  private static String firstLetter(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
