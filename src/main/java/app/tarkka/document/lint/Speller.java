package app.tarkka.document.lint;

import java.util.List;

/** Knows the words of one language, or of one shop. Safe for several threads. */
public interface Speller {
  boolean knows(String word);

  /** Known words that are like it, the likeliest first; empty when none is. */
  List<String> suggestions(String word);
}
