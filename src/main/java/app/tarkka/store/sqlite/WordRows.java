package app.tarkka.store.sqlite;

import app.tarkka.run.Run;
import app.tarkka.run.RunWords;
import org.jspecify.annotations.Nullable;

/** Keeps what was written about runs where it is searched; most events change nothing of it. */
final class WordRows {
  private WordRows() {}

  /**
   * @param before the run whose words are kept; null when none of its are
   */
  static void write(Database database, @Nullable Run before, Run run) {
    String kept = before == null ? "" : RunWords.of(before);
    String now = RunWords.of(run);
    if (now.equals(kept)) {
      return;
    }
    long number = run.history().getFirst().sequence();
    database.update("DELETE FROM record_search WHERE rowid = ?", number);
    if (!now.isEmpty()) {
      database.update(
          "INSERT INTO record_search (rowid, words) VALUES (?, ?)",
          number,
          SearchText.indexed(now));
    }
  }
}
