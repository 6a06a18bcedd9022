package app.tarkka.ledger;

/**
 * What the ledger keeps of an exported file. Its name is not kept: a file may be called after a
 * customer.
 *
 * @param of the code and revision, or the run, that it was written for
 * @param sha256 of its bytes
 */
public record ExportedFile(String of, String sha256) {

  public static ExportedFile of(String what, byte[] bytes) {
    return new ExportedFile(what, Digest.sha256(bytes));
  }
}
