package app.tarkka.store.sqlite;

import app.tarkka.run.Run;
import app.tarkka.run.StepMarks;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what lists can be asked of a run's steps. What is kept follows from the run as it was, so
 * that nothing is read: most events change no mark, and cost nothing here.
 */
final class MarkRows {
  private MarkRows() {}

  /**
   * @param before the run whose marks are kept; null when none of its are
   */
  static void write(Database database, @Nullable Run before, Run run) {
    Set<StepMarks.At> kept = before == null ? Set.of() : StepMarks.of(before);
    Set<StepMarks.At> now = StepMarks.of(run);
    for (StepMarks.At at : now) {
      if (!kept.contains(at)) {
        change(
            database,
            "INSERT INTO run_mark (run, step, mark) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            run,
            at);
      }
    }
    for (StepMarks.At at : kept) {
      if (!now.contains(at)) {
        change(database, "DELETE FROM run_mark WHERE run = ? AND step = ? AND mark = ?", run, at);
      }
    }
  }

  private static void change(Database database, String sql, Run run, StepMarks.At at) {
    database.update(sql, run.id().value(), at.step().value(), at.mark().token());
  }
}
