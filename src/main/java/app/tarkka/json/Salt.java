package app.tarkka.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Sixteen bytes that nobody can guess, in hexadecimal. They are hashed before an erasable text, so
 * that the hash that stays behind when both are erased tells nothing of the text (trust.md §1).
 */
public record Salt(String hex) {
  public static final int BYTES = 16;

  public Salt {
    if (hex.length() != 2 * BYTES || !hex.chars().allMatch(HexFormat::isHexDigit)) {
      throw new IllegalArgumentException("a salt is " + BYTES + " bytes in hexadecimal");
    }
  }

  /**
   * @param random such as a fresh random id
   */
  public static Salt from(String random) {
    byte[] hash = digest().digest(random.getBytes(StandardCharsets.UTF_8));
    return new Salt(HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** What the ledger holds in the text's place. */
  public String hash(String text) {
    MessageDigest digest = digest();
    digest.update(bytes());
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
