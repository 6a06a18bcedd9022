package app.tarkka.document;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that nobody sees: two names that look alike and differ in one of them are two names to
 * a program only, and one that turns the direction of writing shows another name than it is.
 */
public final class Unseen {
  private Unseen() {}

  /** The first control or format character of the words, such as {@code U+200B}. */
  public static Optional<String> in(String words) {
    return words
        .codePoints()
        .filter(Unseen::unseen)
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .findFirst();
  }

  private static boolean unseen(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT;
  }
}
