package app.tarkka.document.lint;

import java.util.List;
import java.util.Set;

/**
 * One sentence of a text.
 *
 * @param text the whole text
 * @param end the place after its last character
 */
record Sentence(String text, List<Word> words, int end) {

  /** The words before the first comma, semicolon, colon or dash. */
  List<Word> firstClause() {
    for (int i = 1; i < words.size(); i++) {
      if (divided(i)) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  /** Whether a comma or the like stands before this word. */
  boolean divided(int index) {
    String between = text.substring(words.get(index - 1).to(), words.get(index).from());
    return between.chars().anyMatch(sign -> ",;:–—→".indexOf(sign) >= 0) || between.contains(" - ");
  }

  /** The same without words that may stand before any verb, such as "then" or "carefully". */
  Sentence after(Set<String> openers) {
    int skip = 0;
    while (skip < words.size() - 1 && openers.contains(words.get(skip).lower())) {
      skip++;
    }
    return new Sentence(text, words.subList(skip, words.size()), end);
  }

  boolean asks() {
    return text.substring(0, end).stripTrailing().endsWith("?");
  }

  String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }
}
