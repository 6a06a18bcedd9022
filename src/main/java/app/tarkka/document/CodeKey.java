package app.tarkka.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one code have in common, so that a code that looks like another's is not
 * given away a second time: case, blanks around it, which dash it has and what nobody sees do not
 * tell codes apart. The store keeps it beside the code, and {@code packaging/verify/codes.py}
 * computes the same.
 */
public final class CodeKey {
  private static final Pattern BLANKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\p{Z}]+");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{3164}"
              + "\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\x{2212}]");

  private CodeKey() {}

  /** The same for every spelling of the code; empty when nobody would see it. */
  public static String of(String code) {
    String plain = Normalizer.normalize(code, Normalizer.Form.NFKC);
    String seen = UNSEEN.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
    String dashed = DASHES.matcher(seen).replaceAll("-");
    String spaced = dashed.replaceAll(" +", " ").strip();
    // Through upper case first: some letters have one capital for two small forms.
    return spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
