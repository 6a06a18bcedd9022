package app.tarkka.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * What somebody without the library needs to see that rows of the ledger are as they were written:
 * the rows, and the texts that the store keeps apart from them. It does not show that no row
 * between them was left out, which only the whole chain does.
 *
 * @param rows in their order
 */
public record Evidence(List<LedgerEntry> rows, List<KeptText> texts) {
  public Evidence {
    rows = List.copyOf(rows);
    texts = List.copyOf(texts);
  }

  /**
   * What binds all of these rows, and not the newest alone, between which and the others rows of
   * other runs stand: SHA-256 of {@code tarkka/record/v1}, a zero byte, and the hash of each row in
   * order.
   */
  public Digest digest() {
    MessageDigest digest = HashChain.sha256();
    digest.update("tarkka/record/v1\0".getBytes(StandardCharsets.US_ASCII));
    rows.forEach(row -> digest.update(row.hash()));
    return new Digest(digest.digest());
  }

  /**
   * A text that stands in a row by its hash.
   *
   * @param hash SHA-256 of the salt and the text's UTF-8, in hexadecimal
   */
  public record KeptText(String hash, byte[] salt, byte[] text) {}
}
