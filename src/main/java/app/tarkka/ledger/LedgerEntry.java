package app.tarkka.ledger;

/**
 * One row of the ledger.
 *
 * @param sequence 1, 2, 3 … without a gap
 * @param idem names the act, so that a repeated write is one row
 * @param previous the hash of the row before, 32 bytes; zeros before the first
 * @param hash of this row, 32 bytes ({@link HashChain})
 * @param body canonical JSON, as stored; what is outside it is not protected
 */
public record LedgerEntry(long sequence, String idem, byte[] previous, byte[] hash, byte[] body) {}
