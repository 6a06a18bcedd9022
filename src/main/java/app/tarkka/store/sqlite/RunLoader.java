package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.ledger.Body;
import app.tarkka.run.Recorded;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunProof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Folds a run from its rows of the ledger. */
final class RunLoader {
  private RunLoader() {}

  static Optional<Run> load(Database database, RunId id, KnownContents contents) {
    return database
        .first("SELECT hash FROM run WHERE id = ?", row -> row.getString(1), id.value())
        .map(hash -> fold(database, id, contents.of(database, hash)));
  }

  /** The run, with whatever the program entered or decided by itself calculated again. */
  static Optional<Run> proven(
      Database database, RunId id, KnownContents contents, Consumer<String> found) {
    return database
        .first("SELECT hash FROM run WHERE id = ?", row -> row.getString(1), id.value())
        .map(hash -> RunProof.fold(id, contents.of(database, hash), events(database, id), found));
  }

  private static Run fold(Database database, RunId id, Content content) {
    @Nullable Run run = null;
    for (Recorded next : events(database, id)) {
      run = run == null ? Run.begin(id, content, next) : run.after(next);
    }
    if (run == null) {
      throw new IllegalStateException("the ledger is corrupt: run " + id + " has no events");
    }
    return run;
  }

  private static List<Recorded> events(Database database, RunId id) {
    // Bodies first: reading one asks for its texts, on the same connection.
    Map<Long, byte[]> bodies = new LinkedHashMap<>();
    database.each(
        "SELECT l.seq, l.body FROM run_event e JOIN ledger l ON l.seq = e.seq"
            + " WHERE e.run = ? ORDER BY l.seq",
        row -> bodies.put(row.getLong(1), row.getBytes(2)),
        id.value());
    List<Recorded> events = new ArrayList<>();
    bodies.forEach(
        (sequence, body) -> events.add(recorded(sequence, EventLog.read(database, body))));
    return events;
  }

  private static Recorded recorded(long sequence, Body body) {
    if (StoredEvent.read(body) instanceof StoredEvent.OfRun it) {
      return new Recorded(sequence, body.by(), it.event());
    }
    throw new IllegalStateException("the ledger is corrupt at " + sequence + ": not a run's event");
  }
}
