package app.tarkka.store.sqlite;

import app.tarkka.run.Run;
import app.tarkka.run.StepMarks;
import java.util.HashSet;
import java.util.Set;

/** Keeps what lists can be asked of a run's steps; most runs have none and cost one look. */
record MarkRows(Database database, Run run) {
  private record Row(String step, String mark) {}

  void write() {
    Set<Row> before =
        new HashSet<>(
            database.list(
                "SELECT step, mark FROM run_mark WHERE run = ?",
                row -> new Row(row.getString(1), row.getString(2)),
                run.id().value()));
    for (StepMarks.At at : StepMarks.of(run)) {
      Row row = new Row(at.step().value(), at.mark().token());
      if (!before.remove(row)) {
        change("INSERT INTO run_mark (run, step, mark) VALUES (?, ?, ?)", row);
      }
    }
    before.forEach(
        row -> change("DELETE FROM run_mark WHERE run = ? AND step = ? AND mark = ?", row));
  }

  private void change(String sql, Row row) {
    database.update(sql, run.id().value(), row.step(), row.mark());
  }
}
