package app.tarkka.store.sqlite;

import app.tarkka.ledger.HashChain;
import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Recomputes a library from its stored bytes, on a connection of its own. */
final class Verifier {
  private final Supplier<Database> connection;

  Verifier(Supplier<Database> connection) {
    this.connection = connection;
  }

  Verification verify(LongConsumer progress) {
    try (Database database = connection.get()) {
      return database.transaction("BEGIN", () -> verify(database, progress));
    }
  }

  private static Verification verify(Database database, LongConsumer progress) {
    List<String> found = new ArrayList<>();
    long[] rows = {0};
    byte[][] head = {HashChain.beginning()};
    database.each(
        "SELECT seq, idem, prev, hash, body FROM ledger ORDER BY seq",
        row -> {
          rows[0]++;
          byte[] hash = HashChain.hash(rows[0], head[0], row.getString(2), row.getBytes(5));
          if (row.getLong(1) != rows[0] || !Arrays.equals(hash, row.getBytes(4))) {
            found.add("Row " + row.getLong(1) + " of the ledger was changed.");
          }
          head[0] = row.getBytes(4);
          progress.accept(rows[0]);
        });
    return new Verification(new Head(rows[0], head[0]), rows[0], found);
  }
}
