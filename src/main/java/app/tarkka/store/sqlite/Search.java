package app.tarkka.store.sqlite;

import app.tarkka.document.Document;
import app.tarkka.document.SearchHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds documents while somebody types: every word as the beginning of one, codes first. */
final class Search {
  private static final char MARK = '\u0002';

  /**
   * How much a hit in the code, the title and the text weighs. The order is FTS5's own, so that
   * snippets are made for the rows that are returned only.
   */
  private static final String HITS =
      "SELECT rowid, highlight(search, 0, char(2), char(3)), highlight(search, 1, char(2),"
          + " char(3)), snippet(search, 2, char(2), char(3), '…', 16) FROM search WHERE search"
          + " MATCH ? AND rank MATCH 'bm25(10.0, 8.0, 1.0)' ORDER BY rank LIMIT ?";

  private Search() {}

  private record Hit(long number, String where) {}

  static List<SearchHit> find(Database database, String typed, int limit) {
    List<String> words = SearchText.words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Hit> hits =
        database.list(
            HITS,
            row ->
                new Hit(
                    row.getLong(1),
                    where(row.getString(2) + row.getString(3), row.getString(4), words.size())),
            query(words),
            limit);
    Map<Long, Document> documents = documents(database, hits);
    List<SearchHit> found = new ArrayList<>();
    for (Hit hit : hits) {
      Document document = documents.get(hit.number());
      if (document != null) {
        found.add(new SearchHit(document, hit.where()));
      }
    }
    return found;
  }

  /**
   * A single letter begins so many words that it is looked for in codes and titles only. Quotes
   * cannot occur: words are letters and digits.
   */
  private static String query(List<String> words) {
    String all = words.stream().map(w -> "\"" + w + "\"*").collect(Collectors.joining(" "));
    return words.size() == 1
            && words.getFirst().length() == 1
            && words.getFirst().charAt(0) < 0x0E00
        ? "{code title} : " + all
        : all;
  }

  /** Nothing when code and title hold every word already. */
  private static String where(String codeAndTitle, String snippet, int words) {
    long marked = codeAndTitle.chars().filter(c -> c == MARK).count();
    return marked >= words || snippet.indexOf(MARK) < 0 ? "" : SearchText.shown(snippet);
  }

  /** All in one statement: the list of numbers goes in as one JSON text. */
  private static Map<Long, Document> documents(Database database, List<Hit> hits) {
    Map<Long, Document> documents = new HashMap<>();
    database.each(
        DocumentLists.SELECT
            + "WHERE d.number IN (SELECT value FROM json_each(?)) AND"
            + Settings.notRemoved("d"),
        row -> documents.put(row.getLong(DocumentLists.NUMBER), DocumentLists.read(row)),
        hits.stream().map(hit -> Long.toString(hit.number())).toList().toString());
    return documents;
  }
}
