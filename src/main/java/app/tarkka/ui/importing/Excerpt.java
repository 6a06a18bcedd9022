package app.tarkka.ui.importing;

import app.tarkka.markup.CutPoints;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a text, for a list to read through.
 *
 * @param markdown ends where a paragraph, or else a word, ends, and never inside a link or code
 * @param whole whether that is all of it
 */
record Excerpt(String markdown, boolean whole) {
  static Excerpt of(String text, int longest) {
    String all = text.strip();
    if (all.length() <= longest) {
      return new Excerpt(all, true);
    }
    int end = end(all, longest);
    return new Excerpt(all.substring(0, end).strip(), end == all.length());
  }

  private static int end(String all, int longest) {
    int paragraph = all.lastIndexOf("\n\n", longest);
    NavigableSet<Integer> cuts = CutPoints.in(all);
    if (paragraph >= longest / 2 && cuts.contains(paragraph)) {
      return paragraph;
    }
    @Nullable Integer before = cuts.floor(longest);
    if (before != null && before > 0) {
      return before;
    }
    // One long word is cut anywhere; a long link or code stays whole.
    int next = cuts.higher(longest);
    return all.substring(0, next).matches("[\\p{L}\\p{N}\\s]*") ? longest : next;
  }
}
