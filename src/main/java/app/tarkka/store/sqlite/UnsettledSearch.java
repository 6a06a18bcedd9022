package app.tarkka.store.sqlite;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Searches the wordings that came into force since the last row of the ledger was written: the
 * library's index still holds those before them. There are none nearly always.
 */
final class UnsettledSearch {
  private static final String INDEX =
      "CREATE VIRTUAL TABLE search USING fts5 (code, title, body,"
          + " tokenize = 'unicode61 remove_diacritics 2')";

  private UnsettledSearch() {}

  /**
   * The numbers of the documents that were found, put right.
   *
   * @param found what the library's index finds
   */
  static List<Long> corrected(
      Database library, List<Long> found, Match match, int limit, Instant now) {
    Set<Long> unsettled = new LinkedHashSet<>(numbers(library, now));
    if (unsettled.isEmpty()) {
      return found;
    }
    Set<Long> right = new LinkedHashSet<>(matching(library, match, now));
    found.stream().filter(number -> !unsettled.contains(number)).forEach(right::add);
    return right.stream().limit(limit).toList();
  }

  static List<Long> numbers(Database library, Instant now) {
    return library.list(
        "SELECT d.number FROM revision r JOIN document d ON d.id = r.document"
            + " WHERE r.state = 'approved' AND r.due <= ?",
        row -> row.getLong(1),
        Instants.nanos(now));
  }

  private static List<Long> matching(Database library, Match match, Instant now) {
    try (Database index = Connector.memory()) {
      index.script(INDEX);
      library.each(
          "SELECT d.number, f.bytes FROM revision r JOIN document d ON d.id = r.document"
              + " JOIN frozen f ON f.hash = r.hash WHERE r.state = 'approved' AND r.due <= ?",
          row -> SearchIndex.enter(index, row.getLong(1), Contents.read(row.getBytes(2)), library),
          Instants.nanos(now));
      return index.list(
          "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank",
          row -> row.getLong(1),
          match.anywhere());
    }
  }
}
