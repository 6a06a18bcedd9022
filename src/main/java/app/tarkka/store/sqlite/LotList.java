package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Repeat;
import app.tarkka.run.Inspection;
import app.tarkka.run.JudgedLot;
import app.tarkka.run.RunId;
import java.util.Arrays;
import java.util.List;

/** The lots of a series, out of the runs of its document. */
final class LotList {
  private LotList() {}

  /**
   * Each lot by its newest verdict before it was reworked, which is of the same attempt as the
   * first verdict after it was drawn: an earlier section may have been done again before. One that
   * was abandoned after its verdict, as scrapped and returned lots are, is a lot all the same.
   */
  static List<JudgedLot> of(Database db, DocumentId document, int section, Repeat.Sampled policy) {
    return db.list(
        "SELECT j.run, s.lot, s.inspection, j.nonconforming, j.accepted FROM run r"
            + " JOIN sample_drawn s ON s.run = r.id AND s.section = ?2"
            + " JOIN lot_judged j ON j.run = s.run AND j.section = s.section AND j.seq > s.seq"
            + " AND j.attempt = (SELECT f.attempt FROM lot_judged f WHERE f.run = s.run"
            + " AND f.section = s.section AND f.seq > s.seq ORDER BY f.seq LIMIT 1)"
            + " WHERE r.document = ?1 AND s.level = ?3 AND s.aql = ?4"
            + " AND NOT EXISTS (SELECT 1 FROM lot_judged k WHERE k.run = j.run"
            + " AND k.section = j.section AND k.attempt = j.attempt AND k.seq > j.seq)"
            + " AND NOT EXISTS (SELECT 1 FROM sample_drawn t WHERE t.run = s.run"
            + " AND t.section = s.section AND t.seq > s.seq) ORDER BY j.seq",
        row ->
            new JudgedLot(
                new RunId(row.getString(1)),
                row.getInt(2),
                policy.level(),
                policy.aql(),
                inspection(row.getString(3)),
                row.getInt(4),
                row.getInt(5) == 1),
        document.value(),
        section,
        policy.level().token(),
        policy.aql().token());
  }

  private static Inspection inspection(String token) {
    return Arrays.stream(Inspection.values())
        .filter(one -> one.token().equals(token))
        .findFirst()
        .orElseThrow();
  }
}
