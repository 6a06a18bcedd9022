package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.document.OutdatedBlock;
import java.time.Instant;
import java.util.List;

/** Looks for blocks of an older revision in the newest wordings of the documents. */
final class OutdatedBlocks {
  /**
   * Step by step: the newest wordings, of which only those with a block in them are taken apart;
   * then the blocks; then what is in force of these. Left to itself SQLite takes every wording
   * apart for every revision in force: 118 s instead of 0.2 s in ten thousand documents.
   */
  private static final String SELECT =
      "WITH wording AS MATERIALIZED ("
          + "SELECT d.id AS document, CAST(coalesce(w.bytes, f.bytes) AS TEXT) AS text"
          + " FROM document d"
          + " LEFT JOIN draft w ON w.document = d.id"
          + " LEFT JOIN revision n ON n.document = d.id AND n.number ="
          + " (SELECT max(m.number) FROM revision m WHERE m.document = d.id)"
          + " LEFT JOIN frozen f ON f.hash = n.hash"
          + " WHERE (w.document IS NOT NULL OR n.state <> 'withdrawn') AND"
          + Settings.notRemoved("d")
          + " AND instr(coalesce(w.bytes, f.bytes), CAST('\"from\":{' AS BLOB)) > 0),"
          + " pin AS MATERIALIZED ("
          + "SELECT v.document, json_extract(s.value, '$.from.document') AS block,"
          + " json_extract(s.value, '$.from.revision') AS pinned"
          + " FROM wording v, json_each(v.text, '$.sections') s"
          + " WHERE json_extract(s.value, '$.from.document') IS NOT NULL)"
          + " SELECT DISTINCT p.document, ef.code, p.pinned, e.number"
          + " FROM pin p CROSS JOIN revision e ON e.document = p.block AND "
          + DueRevisions.inForce("e")
          + " JOIN frozen ef ON ef.hash = e.hash"
          + " WHERE p.pinned < e.number ORDER BY p.document, ef.code, p.pinned";

  private OutdatedBlocks() {}

  static List<OutdatedBlock> all(Database database, Instant now) {
    return database.list(
        SELECT,
        row ->
            new OutdatedBlock(
                new DocumentId(row.getString(1)), row.getString(2), row.getInt(3), row.getInt(4)),
        Instants.nanos(now));
  }
}
