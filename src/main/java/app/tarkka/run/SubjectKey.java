package app.tarkka.run;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of one order, lot, batch or serial number have in common: case, outer spaces
 * and repeated spaces do not tell subjects apart, so that nobody escapes the second person by
 * typing <i>order 1</i> for <i>Order 1</i>.
 */
public final class SubjectKey {
  private SubjectKey() {}

  /** The same for every spelling of the subject. */
  public static String of(String subject) {
    String plain = Normalizer.normalize(subject, Normalizer.Form.NFKC);
    String spaced = plain.replaceAll("[\\s\\p{Z}]+", " ").strip();
    // Through upper case first: some letters have one capital for two small forms.
    return spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
