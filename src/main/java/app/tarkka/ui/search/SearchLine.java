package app.tarkka.ui.search;

import app.tarkka.run.search.Found;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchGroup;
import java.util.ArrayList;
import java.util.List;

/** One line of the result. */
public sealed interface SearchLine {
  /**
   * Above what was found of a group.
   *
   * @param more whether there is or may be more than is shown
   */
  record Heading(SearchGroup group, int count, boolean more) implements SearchLine {}

  record Hit(Found found) implements SearchLine {}

  /** An answer in the order of the groups, each under its heading. */
  static List<SearchLine> all(SearchAnswer answer) {
    List<SearchLine> all = new ArrayList<>();
    for (SearchGroup group : SearchGroup.values()) {
      List<Found> found = answer.in(group);
      if (!found.isEmpty()) {
        all.add(new Heading(group, found.size(), answer.more().contains(group)));
        found.forEach(one -> all.add(new Hit(one)));
      }
    }
    return all;
  }
}
