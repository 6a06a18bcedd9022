package app.tarkka.store.sqlite;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words as FTS5 is asked for them: each as the beginning of a word, all of them needed. Quotes
 * cannot occur: words are letters and digits.
 */
record Match(List<String> words) {

  /** In code, title or text. */
  String anywhere() {
    return words.stream().map(word -> "\"" + word + "\"*").collect(Collectors.joining(" "));
  }

  /**
   * All of them in what was written about a run, where a number is only itself: order 1 is not
   * every order whose nonconformance has a number that begins with 1.
   */
  String written() {
    return words.stream().map(Match::writtenWord).collect(Collectors.joining(" "));
  }

  /** At least one of them, there. */
  String anyWritten() {
    return words.stream().map(Match::writtenWord).collect(Collectors.joining(" OR "));
  }

  private static String writtenWord(String word) {
    return "\"" + word + (word.chars().allMatch(Character::isDigit) ? "\"" : "\"*");
  }

  /** All of them in code and title. */
  String inTitles() {
    return "{code title} : (" + anywhere() + ")";
  }

  /** A single letter begins so many words that it is looked for in codes and titles only. */
  boolean oneLetter() {
    return words.size() == 1
        && words.getFirst().length() == 1
        && words.getFirst().charAt(0) < 0x0E00;
  }
}
