package app.tarkka.exchange;

/** Reads one format. */
public interface Importer {

  /** Whether a file of this name is of this format. */
  boolean reads(String fileName);

  /**
   * Understands a file.
   *
   * @throws ImportRefused when the file is not of this format after all
   */
  Imported read(Source source) throws ImportRefused;
}
