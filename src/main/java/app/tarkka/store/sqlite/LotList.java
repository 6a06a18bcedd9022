package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Repeat;
import app.tarkka.document.SameSection;
import app.tarkka.run.Inspection;
import app.tarkka.run.JudgedLot;
import app.tarkka.run.RunId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lots of a series, out of the runs of its document. */
record LotList(Database db, KnownContents contents) {
  private record Row(String wording, int section, JudgedLot lot) {}

  /**
   * Each lot by its newest verdict before it was begun again, which is of the same attempt as the
   * first verdict after it was drawn. One that was abandoned after its verdict, as scrapped and
   * returned lots are, is a lot all the same. In another revision the section may have stood at
   * another place.
   */
  List<JudgedLot> of(DocumentId document, Content now, int section, Repeat.Sampled policy) {
    Map<String, Integer> became = new HashMap<>();
    return rows(document, policy).stream()
        .filter(
            row ->
                section
                    == became.computeIfAbsent(
                        row.wording() + ' ' + row.section(),
                        _ -> SameSection.of(now, contents.of(db, row.wording()), row.section())))
        .map(Row::lot)
        .toList();
  }

  private List<Row> rows(DocumentId document, Repeat.Sampled policy) {
    return db.list(
        "SELECT j.run, s.lot, s.inspection, j.nonconforming, j.accepted, r.hash, s.section"
            + " FROM run r JOIN sample_drawn s ON s.run = r.id"
            + " JOIN lot_judged j ON j.run = s.run AND j.section = s.section AND j.seq > s.seq"
            + " AND j.attempt = (SELECT f.attempt FROM lot_judged f WHERE f.run = s.run"
            + " AND f.section = s.section AND f.seq > s.seq ORDER BY f.seq LIMIT 1)"
            + " WHERE r.document = ?1 AND s.level = ?2 AND s.aql = ?3"
            + " AND NOT EXISTS (SELECT 1 FROM lot_judged k WHERE k.run = j.run"
            + " AND k.section = j.section AND k.attempt = j.attempt AND k.seq > j.seq)"
            + " AND NOT EXISTS (SELECT 1 FROM sample_drawn t WHERE t.run = s.run"
            + " AND t.section = s.section AND t.seq > s.seq) ORDER BY j.seq",
        row ->
            new Row(
                row.getString(6),
                row.getInt(7),
                new JudgedLot(
                    new RunId(row.getString(1)),
                    row.getInt(2),
                    policy.level(),
                    policy.aql(),
                    inspection(row.getString(3)),
                    row.getInt(4),
                    row.getInt(5) == 1)),
        document.value(),
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
