package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Kind;
import app.tarkka.document.RevisionState;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No search is an oracle for what a blind check withholds (domain.md rule 10). */
abstract class BlindSearchContract extends PortContract {

  /** Two runs that differ in what a blind check withholds: no question tells them apart. */
  @Test
  void noQuestionTellsAnUncheckedBlindResultFromAnother() {
    ShopDay day = new ShopDay(shop);
    RunId inside = day.waiting("Order 1", "80");
    RunId outside = day.waiting("Order 1", "60");

    List<SearchQuery> questions = new ArrayList<>();
    for (String words :
        List.of(
            "",
            "80",
            "60",
            "80 g",
            "60 g",
            "8",
            "6",
            "pass",
            "fail",
            "passed",
            "failed",
            "out",
            "limits",
            "hold",
            "ok",
            "order",
            "order 1",
            "weigh",
            "1.2",
            "ham 60",
            "order 60")) {
      SearchQuery query = SearchQuery.of(words);
      questions.add(query);
      for (SearchFilter filter : everyFilter()) {
        questions.add(query.with(filter));
        questions.add(query.with(filter).with(in(SearchGroup.RECORDS)));
      }
    }
    for (SearchQuery query : questions) {
      List<RunId> found = records(find(query));
      assertEquals(
          found.contains(inside), found.contains(outside), "tells the two apart: " + query);
      assertEquals(Map.of(), find(query).readAs(), "reads a value as a word: " + query);
    }
    assertEquals(SearchAnswer.NOTHING, find("60"));
    assertEquals(SearchAnswer.NOTHING, find("80"));
  }

  /** A note at a step that is measured blind may say what was measured there. */
  @Test
  void whatWasWrittenAtAWithheldStepIsFoundOnceItIsToldToEverybody() {
    ShopDay day = new ShopDay(shop);
    RunId run = day.waiting("Order 1", "60");
    shop.runService()
        .perform(
            run,
            new RunCommand.AddNote(Optional.of(ShopDay.WEIGH), "Sixty, a thin slice"),
            shop.signIn("cho"));
    assertEquals(SearchAnswer.NOTHING, find("sixty"));
    assertEquals(SearchAnswer.NOTHING, find("siixty"), "nor is a slip read as it");
    assertEquals(List.of(), shop.runs().summaries(new RunFilter(Set.of(), "sixty", 10)));

    day.check(run, "60");
    assertEquals(List.of(run), records(find("sixty")));
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
  }

  private static List<SearchFilter> everyFilter() {
    List<SearchFilter> all = new ArrayList<>();
    Arrays.stream(SearchGroup.values()).map(SearchFilter.In::new).forEach(all::add);
    Arrays.stream(Kind.values()).map(SearchFilter.OfKind::new).forEach(all::add);
    Arrays.stream(RevisionState.values()).map(SearchFilter.Stands::new).forEach(all::add);
    Arrays.stream(RunState.values()).map(SearchFilter.RunIs::new).forEach(all::add);
    Arrays.stream(RunFilter.Mark.values()).map(SearchFilter.Came::new).forEach(all::add);
    Arrays.stream(SearchFilter.Span.values()).map(SearchFilter.Within::new).forEach(all::add);
    all.add(new SearchFilter.By(TestLibrary.id("cho")));
    all.add(new SearchFilter.By(TestLibrary.id("ben")));
    all.add(new SearchFilter.ReviewDue());
    return all;
  }

  private SearchAnswer find(String words) {
    return find(SearchQuery.of(words));
  }

  private SearchAnswer find(SearchQuery query) {
    LocalDate today = LocalDate.ofInstant(shop.clock().instant(), ZoneOffset.UTC);
    return shop.library().search().find(query, today, ZoneOffset.UTC, 20);
  }

  private static SearchFilter in(SearchGroup group) {
    return new SearchFilter.In(group);
  }

  private static List<RunId> records(SearchAnswer answer) {
    return answer.in(SearchGroup.RECORDS).stream()
        .map(Found.OfRecord.class::cast)
        .map(one -> one.run().id())
        .toList();
  }
}
