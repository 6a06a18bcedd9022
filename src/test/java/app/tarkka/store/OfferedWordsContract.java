package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.TestContents;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words too short to be taken for others are offered instead, where that finds something. */
abstract class OfferedWordsContract extends PortContract {
  @Test
  void offersTheNearestWordsThatFindSomethingAndShowsNothingByItself() {
    shop.effective(TestContents.simple("SOP-060", "Wash hands"));
    shop.effective(TestContents.simple("SOP-061", "Bake bread"));

    assertEquals("wash hands", offered("wash hnds"));
    assertEquals(List.of(), find("wash hnds").found());
    assertEquals("bake", offered("bkae"));
    assertEquals("", offered("bake hnds"), "no document has both");
    assertEquals("", offered("wash"), "it finds");
    assertEquals("", offered("qqqq"));
    assertEquals("", offered("0612"), "a number is never another");
  }

  private String offered(String words) {
    return find(words).offered();
  }

  private SearchAnswer find(String words) {
    return shop.library()
        .search()
        .find(new SearchQuery(words, List.of()), LocalDate.EPOCH, ZoneOffset.UTC, 6);
  }
}
