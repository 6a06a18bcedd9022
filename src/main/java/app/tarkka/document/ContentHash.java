package app.tarkka.document;

import app.tarkka.json.CanonicalJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal, of a revision's canonical bytes: what a signature names. */
public record ContentHash(String hex) {

  public static ContentHash of(Content content) {
    return ofBytes(CanonicalJson.bytes(ContentJson.write(content)));
  }

  public static ContentHash ofBytes(byte[] canonical) {
    try {
      return new ContentHash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
