package app.tarkka.gallery;

import app.tarkka.document.Kind;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import app.tarkka.ui.kit.SavedSearch;
import app.tarkka.ui.search.SearchBench;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * The page that searches everything: before anything is asked, found, full, read as another word.
 */
final class SearchSheets {
  private SearchSheets() {}

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    for (String language : new String[] {"en", "fi", "id"}) {
      String end = language.equals("en") ? "" : "-" + language;
      all.put("search-start" + end, () -> begun(language).page(SearchQuery.NOTHING));
      all.put("search-found" + end, () -> bench(language).page(SearchQuery.of("ham")));
      all.put(
          "search-slip" + end,
          () ->
              bench(language)
                  .page(
                      SearchQuery.of("sandwcih")
                          .with(new SearchFilter.OfKind(Kind.PROCEDURE))
                          .with(new SearchFilter.OfKind(Kind.CHECKLIST))
                          .with(new SearchFilter.By(TestLibrary.id("dia")))
                          .with(new SearchFilter.From(LocalDate.of(2020, 5, 1)))
                          .with(new SearchFilter.Within(SearchFilter.Span.MONTH))));
    }
    all.put("search-full", () -> full().page(SearchQuery.of("order")));
    all.put("search-written", () -> bench("en").page(SearchQuery.of("squeak order")));
    all.put("search-nothing", () -> bench("en").page(SearchQuery.of("zzz")));
    return all;
  }

  private static SearchBench bench(String language) {
    return new SearchBench(Locale.of(language));
  }

  private static SearchBench begun(String language) {
    SearchBench bench = bench(language);
    bench.searches().save(new SavedSearch("Ham", SearchQuery.of("ham")));
    bench
        .searches()
        .save(
            new SavedSearch(
                "Checklists of the last week",
                SearchQuery.NOTHING
                    .with(new SearchFilter.OfKind(Kind.CHECKLIST))
                    .with(new SearchFilter.Within(SearchFilter.Span.WEEK))));
    bench.searches().remember(TestLibrary.id("ana"), SearchQuery.of("slicer blade"));
    bench.searches().remember(TestLibrary.id("ana"), SearchQuery.of("4711"));
    return bench;
  }

  private static SearchBench full() {
    SearchBench bench = bench("en");
    for (int i = 10; i < 22; i++) {
      var revision =
          bench
              .shop()
              .effective(
                  TestContents.simple(
                      "SOP-1" + i,
                      "Take an order at the counter, write it down, and read it back to whoever"
                          + " gave it before anything is made of it"));
      TestRun.start(
          bench.shop(), revision, "Order of the very long name of a customer " + i, "cho");
    }
    return bench;
  }
}
