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
  private @Nullable Run newest;
  private Set<StepMarks.At> newestMarks = Set.of();

  /**
   * @param before the run whose marks are kept; null when none of its are
   */
  void write(Database database, @Nullable Run before, Run run) {
    Set<StepMarks.At> kept = before == null ? Set.of() : marks(before);
    Set<StepMarks.At> now = StepMarks.of(run);
    newest = run;
    newestMarks = now;
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

  /** Who works goes on in the run that was written last. */
  private Set<StepMarks.At> marks(Run before) {
    return before == newest ? newestMarks : StepMarks.of(before);
  }

  private static void change(Database database, String sql, Run run, StepMarks.At at) {
    database.update(sql, run.id().value(), at.step().value(), at.mark().token());
  }
}
