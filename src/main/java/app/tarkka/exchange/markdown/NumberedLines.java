package app.tarkka.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs that are steps to a reader but not to CommonMark: {@code 1.文字} with no space, {@code
 * a. …}. One paragraph may hold several.
 */
final class NumberedLines {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3})(?:[.)](?![\\d\\s])|[、．）])\\s*(\\S.*)");
  private static final Pattern LETTER = Pattern.compile("([a-z])[.)、．]\\s+(\\S.*)");

  /**
   * One step of such a paragraph.
   *
   * @param number the author's, counted from 1 also when it was a letter
   * @param line how many lines below the paragraph's first
   */
  record Item(int number, int line, List<String> lines) {}

  private NumberedLines() {}

  /** The steps, or none when the first line opens no step. */
  static List<Item> in(List<String> lines, int lastNumber) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Matcher number = NUMBER.matcher(lines.getFirst().strip());
    if (number.matches()) {
      int first = Integer.parseInt(number.group(1));
      boolean goesOn = first <= 1 || first == lastNumber || first == lastNumber + 1;
      return goesOn ? split(lines, NUMBER) : List.of();
    }
    List<Item> letters = split(lines, LETTER);
    boolean counted = letters.size() > 1 && letters.getFirst().number() == 1;
    return counted ? letters : List.of();
  }

  private static List<Item> split(List<String> lines, Pattern opening) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = opening.matcher(lines.get(i).strip());
      if (matcher.matches()) {
        List<String> own = new ArrayList<>();
        own.add(matcher.group(2));
        items.add(new Item(value(matcher.group(1)), i, own));
      } else if (!items.isEmpty()) {
        items.getLast().lines().add(lines.get(i));
      } else {
        return List.of();
      }
    }
    return items;
  }

  private static int value(String mark) {
    return Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : mark.charAt(0) - 'a' + 1;
  }
}
