package app.tarkka.document.outline;

/**
 * One change of a text, that can be made and taken back: at a place something goes and something
 * comes.
 *
 * @param at in characters from the beginning
 */
public record Splice(int at, String removed, String added) {

  /** The smallest change that makes the one text of the other, in whole characters. */
  public static Splice between(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
      head--;
    }
    int tail = 0;
    while (tail < shorter - head && fromEnd(before, tail) == fromEnd(after, tail)) {
      tail++;
    }
    if (tail > 0 && Character.isLowSurrogate(fromEnd(before, tail - 1))) {
      tail--;
    }
    return new Splice(
        head,
        before.substring(head, before.length() - tail),
        after.substring(head, after.length() - tail));
  }

  /**
   * @throws IllegalArgumentException when the text is not one that this change was made in
   */
  public String make(String text) {
    return swap(text, removed, added);
  }

  /**
   * @throws IllegalArgumentException when the text is not one that this change made
   */
  public String takeBack(String text) {
    return swap(text, added, removed);
  }

  private String swap(String text, String there, String instead) {
    if (!text.startsWith(there, at)) {
      throw new IllegalArgumentException("this change belongs to another text");
    }
    return text.substring(0, at) + instead + text.substring(at + there.length());
  }

  private static char fromEnd(String text, int back) {
    return text.charAt(text.length() - 1 - back);
  }
}
