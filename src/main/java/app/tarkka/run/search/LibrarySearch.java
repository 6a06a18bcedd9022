package app.tarkka.run.search;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Searches everything that a library keeps. No answer depends on what a blind check withholds
 * (domain.md rule 10): answers are not searched, of what was written about runs only what everybody
 * may know ({@link app.tarkka.run.RunWords}), and filters are those of {@link
 * app.tarkka.run.RunFilter}.
 */
public interface LibrarySearch {
  /**
   * @param today in {@code zone}, in which days begin
   * @param most of each group
   */
  SearchAnswer find(SearchQuery query, LocalDate today, ZoneId zone, int most);
}
