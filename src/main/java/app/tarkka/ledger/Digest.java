package app.tarkka.ledger;

import java.util.HexFormat;
import java.util.Locale;

/**
 * A hash as people copy it from paper: its first 130 bits as 26 characters of Crockford's base32 in
 * groups of five, the last group with a check symbol (value modulo 37, Crockford), and the whole
 * hash in hexadecimal for the QR code.
 */
public record Digest(byte[] hash) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final String CHECK = ALPHABET + "*~$=U";
  private static final int SYMBOLS = 26;
  private static final int GROUP = 5;

  /** Of any bytes, in hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(HashChain.sha256().digest(bytes));
  }

  /** Such as {@code 7ZK2M-…}; 26 symbols and one check symbol. */
  public String groups() {
    StringBuilder out = new StringBuilder();
    int check = 0;
    for (int i = 0; i < SYMBOLS; i++) {
      int value = fiveBits(i * 5);
      check = (check * 32 + value) % 37;
      if (i > 0 && i % GROUP == 0) {
        out.append('-');
      }
      out.append(ALPHABET.charAt(value));
    }
    return out.append(CHECK.charAt(check)).toString();
  }

  public String hex() {
    return HexFormat.of().formatHex(hash);
  }

  /**
   * Whether a digest as somebody typed it (groups or hexadecimal, any case, O for 0, I and L for 1)
   * is this one.
   */
  public boolean matches(String typed) {
    String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (plain.length() == hash.length * 2) {
      return plain.equals(hex().toUpperCase(Locale.ROOT));
    }
    return letters(plain).equals(letters(groups().replace("-", "")));
  }

  /** Whether the check symbol fits, so that a slip of the pen is told from a changed ledger. */
  public static boolean wellFormed(String typed) {
    String plain = letters(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    if (plain.length() != SYMBOLS + 1) {
      return plain.length() == 64 && plain.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
    int check = 0;
    for (int i = 0; i < SYMBOLS; i++) {
      int value = ALPHABET.indexOf(plain.charAt(i));
      if (value < 0) {
        return false;
      }
      check = (check * 32 + value) % 37;
    }
    return CHECK.charAt(check) == plain.charAt(SYMBOLS);
  }

  private static String letters(String plain) {
    return plain.replace('O', '0').replace('I', '1').replace('L', '1');
  }

  private int fiveBits(int from) {
    int value = 0;
    for (int bit = from; bit < from + 5; bit++) {
      value = value << 1 | (hash[bit / 8] >> (7 - bit % 8) & 1);
    }
    return value;
  }
}
