package app.tarkka.ui.search;

import app.tarkka.run.search.Found;
import app.tarkka.run.search.SearchGroup;

/** One line of the result. */
public sealed interface SearchLine {
  /**
   * Above what was found of a group.
   *
   * @param more whether there is or may be more than is shown
   */
  record Heading(SearchGroup group, int count, boolean more) implements SearchLine {}

  record Hit(Found found) implements SearchLine {}
}
