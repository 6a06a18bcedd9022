package app.tarkka.paper.layout;

import java.util.regex.Pattern;

/**
 * Spaces at which no line ends: between a number and its unit, within a number, after a sign before
 * a number, and before the number of a step, a page or an hour. So the SI brochure (5.4.3) and the
 * Finnish office of languages ask for it; what was written is not changed.
 */
final class FirmSpaces {
  private static final String SYMBOL =
      "(?:[µμmkcdMGhn]?(?:g|l|L|m|s|Pa|bar|N|Nm|J|W|Wh|V|A|Ω|Hz|mol|lm|lx)"
          + "|min|h|d|t|K|°C|°F|°|%|‰|ppm|rpm|pH|in|ft|lbs?|oz|psi|gal|dBA?|€|£|\\$|EUR"
          + "|kpl|pcs|rkl|tl|tbsp|tsp|sdm|sdt|buah)[²³23]?";

  private static final Pattern UNIT =
      Pattern.compile(SYMBOL + "(?:[·⋅*/]" + SYMBOL + ")*(?![\\p{L}\\d]).*", Pattern.DOTALL);

  private static final Pattern NUMBER =
      Pattern.compile("[(\\[≤≥<>=±~≈−–-]*\\d(?:[\\d.,:–−-]*\\d)?");
  private static final Pattern GROUP = Pattern.compile("\\d{3}(?!\\d).*", Pattern.DOTALL);
  private static final Pattern BEGINNING = Pattern.compile("[(\\[]?\\d{1,3}");
  private static final Pattern SIGN = Pattern.compile("[(\\[]?(?:[≤≥<>=±~≈×–−]|\\+/-)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "[(\\[]?(?:steps?|pages?|section|chapter|figure|fig\\.|table|revision|no\\."
              + "|vaihe\\p{L}*|sivu\\p{L}*|kohta\\p{L}*|kohda\\p{L}*|luku|kuva|taulukko|versio|nro|klo"
              + "|langkah|halaman|hlm\\.|bagian|bab|gambar|tabel|revisi|nomor|pukul)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FirmSpaces() {}

  /**
   * @param at behind the space or spaces
   */
  static boolean before(CharSequence text, int at) {
    int space = at - 1;
    if (at >= text.length() || space < 1 || text.charAt(space) != ' ') {
      return false;
    }
    boolean number = Character.isDigit(text.charAt(at));
    if (!number && !endsANumber(text.charAt(space - 1))) {
      // As nearly every space does: no pattern need be asked.
      return false;
    }
    String left = word(text, space);
    String right = rest(text, at);
    if (NUMBER.matcher(left).matches()) {
      boolean grouped = BEGINNING.matcher(left).matches() && GROUP.matcher(right).matches();
      boolean signed = SIGN.matcher(right).matches();
      return grouped || signed || UNIT.matcher(right).matches();
    }
    return number && (SIGN.matcher(left).matches() || COUNTED.matcher(left).matches());
  }

  private static boolean endsANumber(char one) {
    return one >= '0' && one <= '9';
  }

  private static String word(CharSequence text, int end) {
    int begin = end;
    while (begin > 0 && !isSpace(text.charAt(begin - 1))) {
      begin--;
    }
    return text.subSequence(begin, end).toString();
  }

  private static String rest(CharSequence text, int begin) {
    int end = begin + 1;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.subSequence(begin, end).toString();
  }

  private static boolean isSpace(char one) {
    return Character.isWhitespace(one) || Character.isSpaceChar(one);
  }
}
