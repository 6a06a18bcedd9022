package app.tarkka.run.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as the search compares it: in small letters, without dots, rings and accents, so that
 * <i>jaatelo</i> finds <i>jäätelö</i>. The index of the store folds its words alike.
 */
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folded() {}

  public static String of(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
