package app.tarkka.store.sqlite;

import app.tarkka.document.Document;
import app.tarkka.document.SearchHit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds documents while somebody types: every word as the beginning of one, codes first. */
final class Search {
  private static final char MARK = '\u0002';

  private static final String CODE_AND_TITLE =
      "highlight(search, 0, char(2), '') || highlight(search, 1, char(2), '')";

  /** Only what is shown is marked, and only where code and title lack a word. */
  private static final String PLACES =
      "SELECT rowid, snippet(search, 2, char(2), char(3), '…', 16) FROM search WHERE search MATCH ?"
          + " AND +rowid IN (SELECT value FROM json_each(?)) AND length("
          + CODE_AND_TITLE
          + ") - length(replace("
          + CODE_AND_TITLE
          + ", char(2), '')) < ?";

  private Search() {}

  static List<SearchHit> find(Database database, String typed, int limit, Instant now) {
    Match match = new Match(SearchText.words(typed));
    if (match.words().isEmpty()) {
      return List.of();
    }
    BestHits best = BestHits.of(database, match, limit);
    List<Long> right = UnsettledSearch.corrected(database, best.numbers(), match, limit, now);
    String numbers = right.toString();
    Map<Long, Document> documents = documents(database, numbers, now);
    Map<Long, String> places =
        best.inTitles() || best.numbers().isEmpty() ? Map.of() : places(database, match, numbers);
    List<SearchHit> found = new ArrayList<>();
    for (Long number : right) {
      Document document = documents.get(number);
      if (document != null) {
        found.add(new SearchHit(document, places.getOrDefault(number, "")));
      }
    }
    return found;
  }

  private static Map<Long, String> places(Database database, Match match, String numbers) {
    Map<Long, String> places = new HashMap<>();
    database.each(
        PLACES,
        row -> {
          String snippet = row.getString(2);
          if (snippet.indexOf(MARK) >= 0) {
            places.put(row.getLong(1), SearchText.shown(snippet));
          }
        },
        match.anywhere(),
        numbers,
        match.words().size());
    return places;
  }

  /** All in one statement: the list of numbers goes in as one JSON text. */
  static Map<Long, Document> documents(Database database, String numbers, Instant now) {
    Map<Long, Document> documents = new HashMap<>();
    database.each(
        DocumentLists.SELECT
            + "WHERE d.number IN (SELECT value FROM json_each(?2)) AND"
            + Settings.notRemoved("d"),
        row -> documents.put(row.getLong(DocumentLists.NUMBER), DocumentLists.read(row)),
        Instants.nanos(now),
        numbers);
    return documents;
  }
}
