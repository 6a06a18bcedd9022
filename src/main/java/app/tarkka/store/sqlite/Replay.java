package app.tarkka.store.sqlite;

import app.tarkka.json.JsonException;
import app.tarkka.ledger.Body;
import app.tarkka.run.RunId;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.store.StoreFailed;
import java.util.function.Consumer;

/**
 * Makes every projection again from the ledger, under the same constraints, and compares. The
 * rebuilt ledger carries no bodies: they are read from the library.
 */
final class Replay {
  private final Schema schema;
  private final Database library;
  private final Consumer<String> found;
  private final KnownContents contents = new KnownContents();
  private final MarkRows marks = new MarkRows();

  Replay(Schema schema, Database library, Consumer<String> found) {
    this.schema = schema;
    this.library = library;
    this.found = found;
  }

  void run() {
    try (Database rebuilt = Connector.memory()) {
      schema.create(rebuilt);
      rebuilt.transaction(
          "BEGIN",
          () -> {
            // Documents and wordings come first here, before the people whom they name.
            rebuilt.script("PRAGMA defer_foreign_keys = 1");
            copyWhatTheLedgerNames(rebuilt);
            if (replayed(rebuilt)) {
              runs(rebuilt);
              new TableComparison(library, rebuilt, found).run();
            }
            return true;
          });
    } catch (RefusedByConstraint e) {
      found.accept("The library's tables name things that the ledger does not: " + e.getMessage());
    }
  }

  private void copyWhatTheLedgerNames(Database rebuilt) {
    library.each(
        "SELECT number, id, collection, owner, created, review, sample FROM document",
        row ->
            rebuilt.update(
                "INSERT INTO document (number, id, collection, owner, created, review, sample)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getInt(6),
                row.getInt(7)));
    library.each(
        "SELECT hash, kind, code, title, language, verifies, folded, code_key, verifies_key FROM"
            + " frozen",
        row ->
            rebuilt.update(
                "INSERT INTO frozen (hash, kind, code, title, language, verifies, bytes, folded,"
                    + " code_key, verifies_key) VALUES (?, ?, ?, ?, ?, ?, x'', ?, ?, ?)",
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9)));
    library.each(
        "SELECT hash, content, language FROM frozen_translation",
        row ->
            rebuilt.update(
                "INSERT INTO frozen_translation (hash, content, language, bytes)"
                    + " VALUES (?, ?, ?, x'')",
                row.getString(1),
                row.getString(2),
                row.getString(3)));
  }

  /** False when a row stops it. */
  private boolean replayed(Database rebuilt) {
    long[] at = {0};
    try {
      library.each(
          "SELECT seq, idem, prev, hash, body FROM ledger ORDER BY seq",
          row -> {
            at[0] = row.getLong(1);
            rebuilt.update(
                "INSERT INTO ledger (seq, idem, prev, hash, body) VALUES (?, ?, ?, ?, x'')",
                row.getLong(1),
                row.getString(2),
                row.getBytes(3),
                row.getBytes(4));
            Body body = EventLog.read(library, row.getBytes(5));
            Projector.apply(rebuilt, at[0], body.by(), StoredEvent.read(body));
          });
      return true;
    } catch (RefusedByConstraint e) {
      found.accept("Row " + at[0] + " of the ledger breaks a rule: " + e.getMessage());
    } catch (JsonException | ArithmeticException e) {
      found.accept("Row " + at[0] + " of the ledger cannot be read: " + e.getMessage());
    }
    return false;
  }

  private void runs(Database rebuilt) {
    for (String id : library.list("SELECT id FROM run ORDER BY seq", row -> row.getString(1))) {
      try {
        RunLoader.proven(library, new RunId(id), contents, found)
            .ifPresent(run -> RunStates.write(rebuilt, marks, null, run));
      } catch (StoreFailed e) {
        throw e;
      } catch (RuntimeException e) {
        // Whatever a forged row makes of a run, it is the row that is wrong.
        found.accept("Run " + id + " cannot be read: " + e);
      }
    }
  }
}
