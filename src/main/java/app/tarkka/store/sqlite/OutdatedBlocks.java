package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.document.OutdatedBlock;
import java.time.Instant;
import java.util.List;

/** Looks for blocks of an older revision in the newest wordings of the documents. */
final class OutdatedBlocks {
  /** The newest wording; only one with a block in it is taken apart. */
  private static final String WORDINGS =
      "SELECT d.id AS document, CAST(coalesce(w.bytes, f.bytes) AS TEXT) AS text FROM document d"
          + " LEFT JOIN draft w ON w.document = d.id"
          + " LEFT JOIN revision n ON n.document = d.id AND n.number ="
          + " (SELECT max(m.number) FROM revision m WHERE m.document = d.id)"
          + " LEFT JOIN frozen f ON f.hash = n.hash"
          + " WHERE (w.document IS NOT NULL OR n.state <> 'withdrawn') AND"
          + Settings.notRemoved("d")
          + " AND instr(coalesce(w.bytes, f.bytes), CAST('\"from\":{' AS BLOB)) > 0";

  private static final String SELECT =
      "SELECT DISTINCT p.document, ef.code, p.pinned, e.number FROM (SELECT v.document,"
          + " json_extract(s.value, '$.from.document') AS block,"
          + " json_extract(s.value, '$.from.revision') AS pinned"
          + " FROM ("
          + WORDINGS
          + ") v, json_each(v.text, '$.sections') s) p"
          + " JOIN revision e ON e.document = p.block AND "
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
