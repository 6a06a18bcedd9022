package app.tarkka.store.sqlite;

import java.util.List;

/**
 * The numbers of the documents that fit best, the best first, by bm25 with a hit in the code
 * weighing 10, in the title 8 and in the text 1.
 *
 * @param inTitles whether code and title of each hold every word, so that no place in the text need
 *     be shown
 */
record BestHits(List<Long> numbers, boolean inTitles) {
  private static final int MOST_SCORED = 2_000;
  private static final String MATCHING = " FROM search WHERE search MATCH ?";
  private static final String SCORED =
      "SELECT rowid, bm25(search, 10.0, 8.0, 1.0) AS score" + MATCHING;

  /** The plus keeps FTS5 from beginning anew for every number. */
  private static final String AMONG = " AND +rowid IN (SELECT rowid" + MATCHING + ")";

  /**
   * So SQLite keeps the best rows only as it walks; {@code ORDER BY rank} has FTS5 sort every hit
   * together with the positions of its words.
   */
  private static final String FIRST = " ORDER BY score, rowid LIMIT ?";

  private static final String IN_ORDER = "SELECT rowid" + MATCHING + " LIMIT ?";
  private static final String COUNT = "SELECT count(*) FROM (SELECT 1" + MATCHING + " LIMIT ?)";

  /**
   * Scoring costs far more than finding, and costs most where it tells least: bm25 gives no weight
   * to a word that most documents hold (FTS5: a millionth). So when most have every word in code or
   * title, such as the letters that all codes begin with, they stand in the order they were made.
   * When enough have every word there to fill the list, only these are scored, for one word in the
   * text alone seldom scores as much; several words must be in most documents for that, because a
   * rare one among them decides wherever it stands.
   */
  static BestHits of(Database database, Match match, int limit) {
    long half = database.number("SELECT max(number) FROM document") / 2;
    long inTitles = database.number(COUNT, match.inTitles(), Math.max(half, limit) + 1);
    if (inTitles > half && inTitles >= limit) {
      return titles(database, IN_ORDER, match.inTitles(), limit);
    }
    if (match.oneLetter()) {
      return titles(database, SCORED + FIRST, match.inTitles(), limit);
    }
    if (inTitles >= limit
        && (match.words().size() == 1
            || database.number(COUNT, match.anywhere(), half + 1) > half)) {
      return titles(database, SCORED + AMONG + FIRST, match.anywhere(), match.inTitles(), limit);
    }
    return new BestHits(list(database, SCORED + FIRST, match.anywhere(), limit), false);
  }

  /**
   * The numbers of those that hold every word in the text, the best first; of very many hits the
   * first ones, as it is too dear to score them all.
   */
  static List<Long> inText(Database database, Match match, int limit) {
    if (match.oneLetter()) {
      return List.of();
    }
    String text = "{body} : (" + match.anywhere() + ")";
    return database.number(COUNT, text, MOST_SCORED + 1) > MOST_SCORED
        ? list(database, IN_ORDER, text, limit)
        : list(database, SCORED + FIRST, text, limit);
  }

  private static BestHits titles(Database database, String sql, Object... values) {
    return new BestHits(list(database, sql, values), true);
  }

  private static List<Long> list(Database database, String sql, Object... values) {
    return database.list(sql, row -> row.getLong(1), values);
  }
}
