package app.tarkka.ui.kit;

import app.tarkka.run.search.QueryText;
import app.tarkka.run.search.SearchQuery;
import java.util.Optional;

/** A search under a name. */
public record SavedSearch(String name, SearchQuery query) {
  private static final char BETWEEN = '\t';

  /** As one line, to be kept. */
  String line() {
    return name + BETWEEN + QueryText.write(query);
  }

  static Optional<SavedSearch> read(String line) {
    int between = line.indexOf(BETWEEN);
    return between < 1
        ? Optional.empty()
        : Optional.of(
            new SavedSearch(
                line.substring(0, between), QueryText.read(line.substring(between + 1))));
  }
}
