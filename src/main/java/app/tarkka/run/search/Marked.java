package app.tarkka.run.search;

import java.util.ArrayList;
import java.util.List;

/** What was looked for, made visible in a text: each place of it between U+0002 and U+0003. */
public final class Marked {
  private static final char BEGINS = '\u0002';
  private static final char ENDS = '\u0003';

  private Marked() {}

  /**
   * Marks where a word of the text begins with a sought one.
   *
   * @param words folded, see {@link Folded}
   */
  public static String beginnings(String text, List<String> words) {
    return mark(text, words, true);
  }

  /**
   * Marks a sought word wherever it stands, in the middle of others too: of a subject or a code.
   */
  public static String anywhere(String text, List<String> words) {
    return mark(text, words, false);
  }

  /** Whether each of the words begins a word of the text. */
  public static boolean holds(String text, List<String> words) {
    String folded = Folded.of(text);
    return words.stream().allMatch(word -> find(folded, word, 0, true) >= 0);
  }

  private static String mark(String text, List<String> words, boolean atBeginnings) {
    StringBuilder folded = new StringBuilder();
    List<Integer> from = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int next = text.offsetByCodePoints(at, 1);
      String part = Folded.of(text.substring(at, next));
      folded.append(part);
      for (int i = 0; i < part.length(); i++) {
        from.add(at);
      }
      at = next;
    }
    from.add(text.length());
    boolean[] marked = new boolean[text.length()];
    String sought = folded.toString();
    for (String word : words) {
      int at = word.isEmpty() ? -1 : find(sought, word, 0, atBeginnings);
      while (at >= 0) {
        java.util.Arrays.fill(marked, from.get(at), from.get(at + word.length()), true);
        at = find(sought, word, at + word.length(), atBeginnings);
      }
    }
    return written(text, marked);
  }

  private static String written(String text, boolean[] marked) {
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < marked.length; i++) {
      if (marked[i] != inside) {
        out.append(inside ? ENDS : BEGINS);
        inside = marked[i];
      }
      out.append(text.charAt(i));
    }
    return inside ? out.append(ENDS).toString() : out.toString();
  }

  private static int find(String text, String word, int start, boolean atBeginnings) {
    int at = text.indexOf(word, start);
    while (atBeginnings && at > 0 && joined(text, at)) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  /** Scripts that write no spaces have a word at each character. */
  private static boolean joined(String text, int at) {
    return Character.isLetterOrDigit(text.codePointBefore(at))
        && !Character.isIdeographic(text.codePointAt(at))
        && text.charAt(at) < 0x0E00;
  }
}
