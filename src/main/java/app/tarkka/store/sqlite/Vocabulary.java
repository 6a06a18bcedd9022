package app.tarkka.store.sqlite;

import java.util.Arrays;
import java.util.List;

/**
 * The words of the full-text index. To list them walks through all of it, so they are kept until
 * the index has changed: whoever types a slip types on.
 */
final class Vocabulary {
  private List<String> words = List.of();
  private byte[] of = {};

  synchronized List<String> of(Database database) {
    byte[] now = state(database);
    if (!Arrays.equals(of, now)) {
      words = database.list("SELECT term FROM search_word", row -> row.getString(1));
      of = now;
    }
    return words;
  }

  /** FTS5 keeps under 1 how many rows and words there are, and under 10 how they are stored. */
  private static byte[] state(Database database) {
    return database
        .first(
            "SELECT CAST(group_concat(hex(block), '/') AS BLOB) FROM search_data WHERE id IN (1,"
                + " 10)",
            row -> row.getBytes(1))
        .orElse(new byte[] {});
  }
}
