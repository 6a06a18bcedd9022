package app.tarkka.document;

import java.util.regex.Pattern;

/**
 * SHA-256, in hexadecimal, of a translation's canonical bytes: what its approval names, and every
 * entry by a person who read it.
 */
public record TranslationHash(String hex) {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  public TranslationHash {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("this is no SHA-256: " + hex);
    }
  }

  public static TranslationHash ofBytes(byte[] canonical) {
    return new TranslationHash(ContentHash.ofBytes(canonical).hex());
  }
}
