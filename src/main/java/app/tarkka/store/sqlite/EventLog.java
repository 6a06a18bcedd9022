package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Body;
import app.tarkka.ledger.HashChain;
import app.tarkka.ledger.Head;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Writes events: one ledger row and its projections each, within the caller's transaction; and
 * reads them back.
 */
final class EventLog {
  /** Clocks are kept right by less than this all the time. */
  private static final Duration TOLERATED = Duration.ofSeconds(1);

  private final Blobs blobs = new Blobs();
  private byte[] newestRow = HashChain.beginning();
  private Instant newestAt = Instant.MIN;

  /**
   * Appends an event and projects it. Before an event whose time lies before the newest row's goes
   * one that says so (trust.md 17); the order of events is their sequence, whatever the clock says.
   *
   * @param idem names the act; unique in the ledger
   * @return the row's sequence
   */
  long append(Database database, String idem, Attribution by, StoredEvent event) {
    Head head = head(database);
    Duration back = Duration.between(by.at(), newest(database, head, by.at()));
    if (back.compareTo(TOLERATED) >= 0) {
      row(
          database,
          head,
          idem + "/clock",
          program(by),
          new StoredEvent.OfLibrary(new LibraryEvent.ClockAnomaly(back.toSeconds())));
      head = head(database);
    }
    return row(database, head, idem, by, event);
  }

  private long row(Database database, Head head, String idem, Attribution by, StoredEvent event) {
    Json.Obj hidden = blobs.hide(database, event.body(by).write());
    byte[] body = CanonicalJson.bytes(hidden);
    long sequence = head.sequence() + 1;
    byte[] hash = HashChain.hash(sequence, head.hash(), idem, body);
    database.update(
        "INSERT INTO ledger (seq, idem, prev, hash, body) VALUES (?, ?, ?, ?, ?)",
        sequence,
        idem,
        head.hash(),
        hash,
        body);
    List<DocumentId> settled = DueRevisions.unsettled(database, by.at());
    Projector.apply(database, sequence, by, event);
    settled.forEach(document -> SearchIndex.update(database, document, by.at()));
    newestRow = hash;
    newestAt = by.at();
    return sequence;
  }

  /** When the newest row was written; kept by its hash, because a transaction can be taken back. */
  private Instant newest(Database database, Head head, Instant whenUnknown) {
    if (head.sequence() == 0) {
      return whenUnknown;
    }
    if (!Arrays.equals(newestRow, head.hash())) {
      newestAt = at(database, head.sequence(), whenUnknown);
      newestRow = head.hash();
    }
    return newestAt;
  }

  private static Instant at(Database database, long sequence, Instant whenUnknown) {
    try {
      return database
          .first("SELECT body FROM ledger WHERE seq = ?", row -> row.getBytes(1), sequence)
          .map(body -> Body.read(JsonText.object(body)).by().at())
          .orElse(whenUnknown);
    } catch (JsonException e) {
      // Verification finds a row that cannot be read; it is no reason to stop the work.
      return whenUnknown;
    }
  }

  private static Attribution program(Attribution by) {
    return new Attribution(
        PersonId.TARKKA,
        null,
        "program",
        "",
        null,
        null,
        by.at(),
        by.offsetMinutes(),
        by.seat(),
        by.program());
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
