package app.tarkka.store.sqlite;

import app.tarkka.ledger.Evidence;
import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.LedgerEntry;
import app.tarkka.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The ledger of a library file, for reading and verifying. */
final class SqliteLedger implements Ledger {
  private static final String ROW = "SELECT seq, idem, prev, hash, body FROM ledger";

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
          db.each(ROW + " ORDER BY seq", found -> row.accept(entry(found)));
          return true;
        });
  }

  @Override
  public Evidence evidence(Collection<Long> sequences, Collection<PersonId> people) {
    return connections.read(db -> evidence(db, sequences, people));
  }

  private static Evidence evidence(
      Database db, Collection<Long> sequences, Collection<PersonId> people) {
    SortedSet<Long> numbers = new TreeSet<>(sequences);
    for (PersonId person : people) {
      db.each(
          "SELECT named FROM person WHERE id = ?",
          row -> numbers.add(row.getLong(1)),
          person.value());
    }
    List<LedgerEntry> rows = new ArrayList<>();
    Map<String, Evidence.KeptText> texts = new LinkedHashMap<>();
    for (Long number : numbers) {
      db.first(ROW + " WHERE seq = ?", SqliteLedger::entry, number)
          .ifPresent(
              row -> {
                rows.add(row);
                Blobs.named(row.body())
                    .forEach(hash -> Blobs.kept(db, hash).ifPresent(text -> texts.put(hash, text)));
              });
    }
    return new Evidence(rows, List.copyOf(texts.values()));
  }

  private static LedgerEntry entry(ResultSet found) throws SQLException {
    return new LedgerEntry(
        found.getLong(1),
        found.getString(2),
        found.getBytes(3),
        found.getBytes(4),
        found.getBytes(5));
  }

  @Override
  public Verification verify(LongConsumer progress) {
    return verifier.verify(progress);
  }
}
