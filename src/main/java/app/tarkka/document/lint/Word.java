package app.tarkka.document.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a text.
 *
 * @param lower in small letters
 * @param from its first character's place, {@code to} the place after its last
 */
record Word(String lower, int from, int to) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}\\uFFFC]++(?:['’/._:-][\\p{L}\\p{M}\\p{N}\\uFFFC]++)*+");

  /** The words of a part of a text, with their places in the whole. */
  static List<Word> in(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(from, to);
    while (matcher.find()) {
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    return words;
  }

  /** Whether it stands for a name on a screen, a code or the like, which no grammar is known of. */
  boolean opaque() {
    return lower.indexOf(Prose.OPAQUE) >= 0;
  }
}
