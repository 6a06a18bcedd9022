package app.tarkka.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How one row of the ledger seals the row before it: {@code SHA-256("tarkka/v1\0" ‖ u64 sequence ‖
 * previous ‖ idem ‖ u32 length ‖ body)}, numbers big-endian, idem as UTF-8 (trust.md §1).
 */
public final class HashChain {
  private static final byte[] DOMAIN = "tarkka/v1\0".getBytes(StandardCharsets.US_ASCII);

  /** What the first row names as the hash before it. */
  public static byte[] beginning() {
    return new byte[32];
  }

  private HashChain() {}

  public static byte[] hash(long sequence, byte[] previous, String idem, byte[] body) {
    MessageDigest sha256 = sha256();
    sha256.update(DOMAIN);
    sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
    sha256.update(previous);
    sha256.update(idem.getBytes(StandardCharsets.UTF_8));
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(body.length).array());
    return sha256.digest(body);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
