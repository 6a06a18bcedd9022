package app.tarkka.paper;

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

  @Override
  public String toString() {
    return value;
  }
}
