package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.RunId;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.TestRun;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One search over a library in which there is more than is shown. */
abstract class LibrarySearchAmountContract extends PortContract {

  @Test
  void aKindIsFoundHoweverManyNewerRecordsAreOfAnother() {
    shop.effective(document(Kind.PROCEDURE, "SOP-090", "Oil the hinge"));
    shop.effective(document(Kind.CHECKLIST, "QC-090", "Look at the hinge"));
    RunId oldest = run("SOP-090", "Hinge");
    for (int i = 0; i < 12; i++) {
      run("QC-090", "Later " + i);
    }
    SearchQuery procedures = SearchQuery.NOTHING.with(new SearchFilter.OfKind(Kind.PROCEDURE));
    assertEquals(List.of(oldest), records(find(procedures, SearchGroup.RECORDS, 1)));
    assertEquals(
        List.of(oldest), records(find(procedures, SearchGroup.RECORDS, Integer.MAX_VALUE)));
  }

  @Test
  void saysWhereThereIsMoreThanWasShownOrLookedAt() {
    for (int i = 0; i < 42; i++) {
      shop.draft(document(Kind.PROCEDURE, "SOP-1" + i, "Hinge " + i));
    }
    SearchQuery hinge = SearchQuery.of("hinge");
    assertEquals(Set.of(SearchGroup.DOCUMENTS), find(hinge, SearchGroup.DOCUMENTS, 41).more());
    assertEquals(41, find(hinge, SearchGroup.DOCUMENTS, 41).found().size());
    assertEquals(Set.of(), find(hinge, SearchGroup.DOCUMENTS, 42).more());
    assertEquals(42, find(hinge, SearchGroup.DOCUMENTS, 42).found().size());

    SearchQuery pivot = SearchQuery.of("pivot");
    assertEquals(40, find(pivot, SearchGroup.STEPS, 200).found().size());
    assertEquals(Set.of(SearchGroup.STEPS), find(pivot, SearchGroup.STEPS, 200).more());
  }

  private SearchAnswer find(SearchQuery query, SearchGroup group, int most) {
    LocalDate today = LocalDate.ofInstant(shop.clock().instant(), ZoneOffset.UTC);
    return shop.library()
        .search()
        .find(query.with(new SearchFilter.In(group)), today, ZoneOffset.UTC, most);
  }

  private static Content document(Kind kind, String code, String title) {
    return Content.of(
        kind,
        code,
        title,
        List.of(Section.of("Do", List.of(Step.of(new StepId("one"), "Oil the pivot.")))));
  }

  private RunId run(String code, String subject) {
    return TestRun.start(
            shop,
            shop.documents()
                .effective(shop.documents().byCode(code).orElseThrow().id())
                .orElseThrow(),
            subject,
            "cho")
        .id();
  }

  private static List<RunId> records(SearchAnswer answer) {
    return answer.in(SearchGroup.RECORDS).stream()
        .map(Found.OfRecord.class::cast)
        .map(one -> one.run().id())
        .toList();
  }
}
