package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Kind;
import app.tarkka.person.PersonId;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchQuery;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SeatSearchesTest {
  private static final PersonId ANA = new PersonId("ana");
  private static final PersonId BEN = new PersonId("ben");

  private final Preferences preferences = Preferences.passing();
  private final SeatSearches searches = new SeatSearches(preferences, "library-1");

  @Test
  void keepsASearchUnderItsNameForEverybodyAtThisSeat() {
    SearchQuery query = SearchQuery.of("gear box").with(new SearchFilter.OfKind(Kind.CHECKLIST));
    searches.save(new SavedSearch(" Gears\nof  the week ", query));
    searches.save(new SavedSearch("Ham", SearchQuery.of("ham")));

    SavedSearch gears = new SavedSearch("Gears of the week", query);
    assertEquals(List.of(gears, new SavedSearch("Ham", SearchQuery.of("ham"))), again().saved());

    searches.save(new SavedSearch("HAM", SearchQuery.of("ham 2")));
    assertEquals(List.of(gears, new SavedSearch("HAM", SearchQuery.of("ham 2"))), again().saved());
    searches.forget(gears);
    assertEquals(1, again().saved().size());
  }

  @Test
  void remembersTheLastSearchesOfEachPersonAndNobodys() {
    for (int i = 0; i < 10; i++) {
      searches.remember(ANA, SearchQuery.of("word" + i));
    }
    searches.remember(ANA, SearchQuery.of("word5"));
    searches.remember(BEN, SearchQuery.of("other"));

    List<SearchQuery> recent = again().recent(Optional.of(ANA));
    assertEquals(SeatSearches.RECENT, recent.size());
    assertEquals(SearchQuery.of("word5"), recent.getFirst());
    assertEquals(SearchQuery.of("word9"), recent.get(1));
    assertEquals(List.of(SearchQuery.of("other")), again().recent(Optional.of(BEN)));
    assertEquals(List.of(), again().recent(Optional.empty()));

    searches.forgetRecent(ANA);
    assertEquals(List.of(), again().recent(Optional.of(ANA)));
    assertEquals(1, again().recent(Optional.of(BEN)).size());
  }

  @Test
  void anotherLibraryHasSearchesOfItsOwn() {
    searches.save(new SavedSearch("Ham", SearchQuery.of("ham")));
    searches.remember(ANA, SearchQuery.of("ham"));
    SeatSearches other = new SeatSearches(preferences, "library-2");
    assertEquals(List.of(), other.saved());
    assertEquals(List.of(), other.recent(Optional.of(ANA)));
  }

  private SeatSearches again() {
    return new SeatSearches(preferences, "library-1");
  }
}
