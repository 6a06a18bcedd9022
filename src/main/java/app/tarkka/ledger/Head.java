package app.tarkka.ledger;

/** The newest row: its sequence (0 while the ledger is empty) and hash. */
public record Head(long sequence, byte[] hash) {
  public Digest digest() {
    return new Digest(hash);
  }
}
