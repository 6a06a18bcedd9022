package app.tarkka.exchange;

/**
 * A text file to import, already checked and decoded.
 *
 * @param name the file's own name, without its folder
 * @param text with line feeds only
 * @param pictures what can be read beside it
 */
public record Source(String name, String text, Pictures pictures) {

  /** A text that came from no folder, such as one that was pasted. */
  public static Source of(String name, String text) {
    return new Source(name, text, Pictures.none());
  }
}
