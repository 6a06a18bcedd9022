package app.tarkka.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a list of the shop's is written, one thing on a line.
 *
 * @param rows how many lines are in sight
 * @param firstWrong the first line that cannot be kept, if there is one
 * @param longest how long what is wrong may be, for the words that say so
 * @param line one of the list as it stands above the signature
 */
record ListForm<T>(
    Texts texts,
    int rows,
    Function<String, Optional<String>> firstWrong,
    int longest,
    Function<String, List<T>> read,
    Function<List<T>, String> write,
    Function<T, String> line) {

  /**
   * What is said, by key; the title's is also the id of the field.
   *
   * @param what the list is for
   * @param none above the signature of an empty list
   */
  record Texts(
      String title,
      String what,
      String example,
      String keep,
      String reading,
      String statement,
      String none,
      String kept,
      String wrong) {
    String id() {
      return title.replace('.', '-');
    }
  }
}
