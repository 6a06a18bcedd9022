package app.tarkka.exchange.paste;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a line that is an item of a list.
 *
 * @param parts of a number such as 1.2.3, 0 for a bullet or a letter
 * @param number the letter where that stands in its place, empty for a bullet
 * @param rest the words after it
 */
record ListMarker(int parts, String number, String rest) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){0,5})([.):]?)[\\s\\u00A0]+(\\S.*)", Pattern.DOTALL);
  private static final Pattern LETTER =
      Pattern.compile("\\(?([a-zA-Z]|[ivx]{2,5})[.)][\\s\\u00A0]+(\\S.*)", Pattern.DOTALL);
  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[-–—*+•·●○◦▪■□‣⁃➢➤✓✔§\\uF0B7\\uF0A7]|o(?=[\\t\\u00A0]))[\\s\\u00A0]+(\\S.*)",
          Pattern.DOTALL);
  private static final Pattern BOX =
      Pattern.compile("(?:[-*+]\\s+)?(?:\\[[ xX]?\\]|[☐☑☒])[\\s\\u00A0]*(\\S.*)", Pattern.DOTALL);

  static Optional<ListMarker> of(String line) {
    String text = line.strip().replaceFirst("^\\u00A0+", "");
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      String[] parts = number.group(1).split("\\.");
      boolean ended = !number.group(2).isEmpty() || text.startsWith("(");
      return parts.length > 1 || ended
          ? Optional.of(new ListMarker(parts.length, number.group(1), number.group(3)))
          : Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {BOX, BULLET}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return Optional.of(new ListMarker(0, "", matcher.group(1)));
      }
    }
    Matcher letter = LETTER.matcher(text);
    return letter.matches()
        ? Optional.of(new ListMarker(0, letter.group(1), letter.group(2)))
        : Optional.empty();
  }

  /** A letter, or a Roman number. */
  boolean isLetter() {
    return parts == 0 && !number.isEmpty();
  }

  /** The number that this one counts on from: 1.2 after 1.1, 1.1 after 1. */
  boolean follows(String before) {
    int dot = number.lastIndexOf('.');
    if (dot < 0) {
      return true;
    }
    String above = number.substring(0, dot);
    return before.equals(above) || before.startsWith(above + ".");
  }
}
