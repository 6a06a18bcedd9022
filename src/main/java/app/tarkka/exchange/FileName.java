package app.tarkka.exchange;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of a file that goes out, made of words that people gave: the words as they are, without
 * what a file system refuses. The same on every way out, so that files of one thing lie together.
 */
public final class FileName {
  private static final String REFUSED = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]";

  /** What Windows keeps for its devices, whatever ending follows. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\\.|$)");

  /** In UTF-8; with an ending it stays under the 255 that most file systems take. */
  private static final int LONGEST = 180;

  private FileName() {}

  /**
   * Without an ending. Of a long one the beginning. A colon before a blank leaves the blank alone;
   * a name never begins with a dot, which hides a file. Empty when nothing of the words can stand
   * in a name.
   */
  public static String of(String words) {
    String name =
        words
            .replaceAll(REFUSED + "+(?=\\s|$)|(?<=\\s|^)" + REFUSED + "+", "")
            .replaceAll(REFUSED + "+", "-")
            .replaceAll("\\s+", " ")
            .strip()
            .replaceFirst("^\\.+", "")
            .strip();
    String whole = shortened(name).replaceFirst("[. ]+$", "");
    return DEVICE.matcher(whole).lookingAt() ? "-" + whole : whole;
  }

  /** Cut between two letters. */
  private static String shortened(String name) {
    String left = name;
    while (left.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
    }
    return left;
  }
}
