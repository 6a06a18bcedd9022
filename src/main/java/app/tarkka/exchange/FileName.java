package app.tarkka.exchange;

/**
 * The name of a file that goes out, made of words that people gave: the words as they are, without
 * what a file system refuses. The same on every way out, so that files of one thing lie together.
 */
public final class FileName {
  private static final String REFUSED = "[\\\\/:*?\"<>|\\p{Cntrl}]";

  private FileName() {}

  /**
   * Without an ending. A colon before a blank leaves the blank alone; a name never begins with a
   * dot, which hides a file. Empty when nothing of the words can stand in a name.
   */
  public static String of(String words) {
    return words
        .replaceAll(REFUSED + "+(?=\\s|$)|(?<=\\s|^)" + REFUSED + "+", "")
        .replaceAll(REFUSED + "+", "-")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst("^\\.+", "")
        .strip();
  }
}
