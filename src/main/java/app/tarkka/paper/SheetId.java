package app.tarkka.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Names one printed sheet, in its footer and its code. Eight characters of Crockford's base32, so
 * that it can be read aloud.
 */
public record SheetId(String value) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int SYMBOLS = 8;

  public static SheetId random(RandomGenerator random) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < SYMBOLS; i++) {
      if (i == SYMBOLS / 2) {
        id.append('-');
      }
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new SheetId(id.toString());
  }

  /**
   * As somebody typed it or scanned it: any case, with or without the hyphen, O for 0, I and L for
   * 1. Empty when it is none.
   */
  public static Optional<SheetId> read(String typed) {
    Optional<SheetMark> scanned = SheetMark.read(typed);
    if (scanned.isPresent()) {
      return scanned.map(mark -> new SheetId(mark.sheet()));
    }
    String plain =
        typed
            .replaceAll("[\\s-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean known = plain.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0);
    return plain.length() == SYMBOLS && known
        ? Optional.of(
            new SheetId(plain.substring(0, SYMBOLS / 2) + "-" + plain.substring(SYMBOLS / 2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
