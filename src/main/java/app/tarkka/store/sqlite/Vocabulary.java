package app.tarkka.store.sqlite;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of the full-text indexes. To list them walks through all of one, so they are kept until
 * an index has changed: whoever types a slip types on.
 */
final class Vocabulary {
  private List<String> words = List.of();
  private String of = "";

  synchronized List<String> of(Database database) {
    String now = state(database, "search_data") + state(database, "record_search_data");
    if (!of.equals(now)) {
      List<String> read = new ArrayList<>();
      for (String table : List.of("search_word", "record_word")) {
        database.each("SELECT term FROM " + table, row -> read.add(row.getString(1)));
      }
      words = List.copyOf(read);
      of = now;
    }
    return words;
  }

  /** FTS5 keeps under 1 how many rows and words there are, and under 10 how they are stored. */
  private static String state(Database database, String table) {
    return database.text(
        "SELECT group_concat(hex(block), '/') FROM " + table + " WHERE id IN (1, 10)");
  }
}
