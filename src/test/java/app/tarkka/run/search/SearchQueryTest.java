package app.tarkka.run.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From when on a query searches. */
final class SearchQueryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final SearchFilter YEARS_AGO = new SearchFilter.From(LocalDate.of(2020, 1, 1));

  @Test
  void aSpanAndADayNarrowEachOtherWhicheverIsTheNarrower() {
    SearchQuery today = SearchQuery.NOTHING.with(new SearchFilter.Within(SearchFilter.Span.TODAY));
    assertEquals(day(20), from(today.with(YEARS_AGO)));
    SearchQuery month = SearchQuery.NOTHING.with(new SearchFilter.Within(SearchFilter.Span.MONTH));
    assertEquals(day(18), from(month.with(new SearchFilter.From(LocalDate.of(2026, 3, 18)))));
  }

  @Test
  void ofSeveralOfOneSortAnyMayFit() {
    SearchQuery today = SearchQuery.NOTHING.with(new SearchFilter.Within(SearchFilter.Span.TODAY));
    assertEquals(day(14), from(today.with(new SearchFilter.Within(SearchFilter.Span.WEEK))));
    assertEquals(Optional.empty(), from(SearchQuery.of("ham")));
  }

  private static Optional<Instant> from(SearchQuery query) {
    return query.from(TODAY, ZoneOffset.UTC);
  }

  private static Optional<Instant> day(int day) {
    return Optional.of(TODAY.withDayOfMonth(day).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
