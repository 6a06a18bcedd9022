package app.tarkka.run.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Kind;
import app.tarkka.document.RevisionState;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTextTest {

  @Test
  void readsBackEveryFilterThatItWrites() {
    SearchQuery query =
        new SearchQuery(
            "gearbox 5571",
            List.of(
                new SearchFilter.In(SearchGroup.STEPS),
                new SearchFilter.OfKind(Kind.CHECKLIST),
                new SearchFilter.Stands(RevisionState.IN_REVIEW),
                new SearchFilter.ReviewDue(),
                new SearchFilter.RunIs(RunState.ON_HOLD),
                new SearchFilter.Came(RunFilter.Mark.FIRST_TIME),
                new SearchFilter.By(new PersonId("p-1")),
                new SearchFilter.Within(SearchFilter.Span.WEEK),
                new SearchFilter.From(LocalDate.of(2026, 5, 1)),
                new SearchFilter.Until(LocalDate.of(2026, 5, 14))));

    String line = QueryText.write(query);
    assertEquals(
        "in:steps kind:checklist state:inReview due:review run:onHold outcome:first-time by:p-1"
            + " within:week from:2026-05-01 until:2026-05-14 gearbox 5571",
        line);
    assertEquals(query, QueryText.read(line));
  }

  @Test
  void whatIsNoFilterIsAWord() {
    assertEquals(
        SearchQuery.of("a:b kind:boat :x from:yesterday in: 12:30"),
        QueryText.read("a:b kind:boat :x from:yesterday in: 12:30"));
    assertEquals(SearchQuery.NOTHING, QueryText.read("  "));
  }
}
