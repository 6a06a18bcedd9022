package app.tarkka.store.sqlite;

import app.tarkka.document.Repeat;
import app.tarkka.person.Attribution;
import app.tarkka.run.Inspection;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import org.jspecify.annotations.Nullable;

/** What events about pieces and lots make of their tables. */
record UnitProjection(Database database, long sequence, Attribution by, RunId run) {
  /** Stands where no lot is judged, so that no number of nonconforming pieces is too many. */
  private static final int NO_VERDICT = -1;

  void drawn(RunEvent.SampleDrawn e) {
    @Nullable Inspection inspection = e.inspection();
    Repeat.@Nullable Sampled plan = e.policy() instanceof Repeat.Sampled sampled ? sampled : null;
    database.update(
        "INSERT INTO sample_drawn (run, section, how, level, aql, lot, inspection, size,"
            + " acceptance, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        run.value(),
        e.section(),
        how(e.policy()),
        plan == null ? "" : plan.level().token(),
        plan == null ? "" : plan.aql().token(),
        e.lot(),
        inspection == null ? "" : inspection.token(),
        e.size().size(),
        e.policy().judgesLot() ? e.size().acceptance() : NO_VERDICT,
        sequence);
    for (int i = 0; i < e.size().size(); i++) {
      int piece = e.policy() instanceof Repeat.EveryKth kth ? kth.piece(e.lot(), i + 1) : i + 1;
      unit(e.first() + i, e.section(), piece);
    }
  }

  void added(RunEvent.UnitAdded e) {
    unit(e.unit(), e.section(), e.piece());
  }

  void removed(int unit) {
    database.update(
        "INSERT INTO unit_removed (run, unit, person, seq) VALUES (?, ?, ?, ?)",
        run.value(),
        unit,
        by.person().value(),
        sequence);
  }

  void judged(int section, LotVerdict verdict) {
    database.update(
        "INSERT INTO lot_judged (run, section, attempt, nonconforming, accepted, seq)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        run.value(),
        section,
        verdict.attempt(),
        verdict.nonconforming(),
        verdict.accepted() ? 1 : 0,
        sequence);
  }

  private void unit(int number, int section, int piece) {
    database.update(
        "INSERT INTO unit (run, unit, section, piece, seq) VALUES (?, ?, ?, ?, ?)",
        run.value(),
        number,
        section,
        piece,
        sequence);
  }

  private static String how(Repeat policy) {
    return switch (policy) {
      case Repeat.Once _ -> "once";
      case Repeat.Pieces _ -> "all";
      case Repeat.Fixed _ -> "fixed";
      case Repeat.EveryKth _ -> "everyKth";
      case Repeat.Sampled _ -> "iso2859-1";
    };
  }
}
