package app.tarkka.store.sqlite;

import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Body;
import app.tarkka.ledger.HashChain;
import app.tarkka.ledger.Head;
import app.tarkka.person.Attribution;

/**
 * Writes events: one ledger row and its projections each, within the caller's transaction; and
 * reads them back.
 */
final class EventLog {
  private final Blobs blobs = new Blobs();

  /**
   * Appends an event and projects it.
   *
   * @param idem names the act; unique in the ledger
   * @return the row's sequence
   */
  long append(Database database, String idem, Attribution by, StoredEvent event) {
    Json.Obj hidden = blobs.hide(database, event.body(by).write());
    byte[] body = CanonicalJson.bytes(hidden);
    Head head = head(database);
    long sequence = head.sequence() + 1;
    database.update(
        "INSERT INTO ledger (seq, idem, prev, hash, body) VALUES (?, ?, ?, ?, ?)",
        sequence,
        idem,
        head.hash(),
        HashChain.hash(sequence, head.hash(), idem, body),
        body);
    Projector.apply(database, sequence, by, event);
    return sequence;
  }

  static Head head(Database database) {
    return database
        .first(
            "SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1",
            row -> new Head(row.getLong(1), row.getBytes(2)))
        .orElseGet(() -> new Head(0, HashChain.beginning()));
  }

  /** A stored body with its texts put back. */
  static Body read(Database database, byte[] body) {
    return Body.read(Blobs.reveal(database, JsonText.object(body)));
  }
}
