package app.tarkka.exchange.paste;

/**
 * A line.
 *
 * @param level 0 for a heading, 1 to 3 for steps
 * @param text without its number or bullet
 */
public record PastedLine(int level, String text) {
  /** Deeper lists are read as this level. */
  public static final int DEEPEST = 3;

  public PastedLine {
    level = Math.clamp(level, 0, DEEPEST);
    text = tidy(text);
  }

  /** One line, without spaces of other kinds and without signs that nobody sees. */
  static String tidy(String text) {
    return text.replaceAll("[\\u200B\\u2060\\uFEFF\\u00AD]", "")
        .replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ")
        .strip();
  }
}
