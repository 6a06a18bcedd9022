package app.tarkka.exchange;

/** A file cannot be imported; the message says why and what to do, in plain words. */
public final class ImportRefused extends Exception {
  private static final long serialVersionUID = 1L;

  public ImportRefused(String message) {
    super(message);
  }
}
