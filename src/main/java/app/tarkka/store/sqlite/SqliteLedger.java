package app.tarkka.store.sqlite;

import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.LedgerEntry;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The ledger of a library file, for reading and verifying. */
final class SqliteLedger implements Ledger {
  private final Connections connections;
  private final Verifier verifier;

  SqliteLedger(Connections connections, Verifier verifier) {
    this.connections = connections;
    this.verifier = verifier;
  }

  @Override
  public Head head() {
    return connections.read(EventLog::head);
  }

  @Override
  public void forEach(Consumer<LedgerEntry> row) {
    connections.read(
        db -> {
          db.each(
              "SELECT seq, idem, prev, hash, body FROM ledger ORDER BY seq",
              found ->
                  row.accept(
                      new LedgerEntry(
                          found.getLong(1),
                          found.getString(2),
                          found.getBytes(3),
                          found.getBytes(4),
                          found.getBytes(5))));
          return true;
        });
  }

  @Override
  public Verification verify(LongConsumer progress) {
    return verifier.verify(progress);
  }
}
