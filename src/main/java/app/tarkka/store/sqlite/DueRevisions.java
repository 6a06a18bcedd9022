package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import java.time.Instant;
import java.util.List;

/**
 * Revisions that were approved for a later instant. They come into force at that instant with
 * nobody present, so whoever reads asks for what is in force at the time on the clock. The first
 * row of the ledger at or after the instant settles it: from then on the state says so, whatever a
 * clock may say, and verification, which makes the rows again, finds the same.
 */
final class DueRevisions {
  private DueRevisions() {}

  /**
   * Whether a row of {@code revision} is in force at the statement's first value, {@code ?1}.
   *
   * @param row its name in the statement
   */
  static String inForce(String row) {
    return "("
        + row
        + ".state = 'effective' AND NOT "
        + replaced(row)
        + " OR "
        + row
        + ".state = 'approved' AND "
        + row
        + ".due <= ?1)";
  }

  /** Its state at {@code ?1}. */
  static String state(String row) {
    return "CASE WHEN "
        + row
        + ".state = 'approved' AND "
        + row
        + ".due <= ?1 THEN 'effective' WHEN "
        + row
        + ".state = 'effective' AND "
        + replaced(row)
        + " THEN 'superseded' ELSE "
        + row
        + ".state END";
  }

  /** Since when it is in force at {@code ?1}. */
  static String effective(String row) {
    return "CASE WHEN "
        + row
        + ".state = 'approved' AND "
        + row
        + ".due <= ?1 THEN "
        + row
        + ".due ELSE "
        + row
        + ".effective END";
  }

  /** When it will be, of one that still waits at {@code ?1}. */
  static String due(String row) {
    return "CASE WHEN "
        + row
        + ".state = 'approved' AND "
        + row
        + ".due > ?1 THEN "
        + row
        + ".due END";
  }

  private static String replaced(String row) {
    return "EXISTS (SELECT 1 FROM revision later WHERE later.document = "
        + row
        + ".document AND later.state = 'approved' AND later.due <= ?1)";
  }

  /** The documents of those that are due and not settled yet. */
  static List<DocumentId> unsettled(Database database, Instant now) {
    return database.list(
        "SELECT document FROM revision WHERE state = 'approved' AND due <= ?",
        row -> new DocumentId(row.getString(1)),
        Instants.nanos(now));
  }

  /** Lets each that is due by a row of the ledger take the place of the one before. */
  static void settle(Database database, Instant by) {
    for (DocumentId document : unsettled(database, by)) {
      database.update(
          "UPDATE revision SET state = 'superseded', changed = (SELECT due FROM revision"
              + " WHERE document = ?1 AND state = 'approved')"
              + " WHERE document = ?1 AND state = 'effective'",
          document.value());
      database.update(
          "UPDATE revision SET state = 'effective', effective = due, changed = due"
              + " WHERE document = ? AND state = 'approved'",
          document.value());
    }
  }
}
