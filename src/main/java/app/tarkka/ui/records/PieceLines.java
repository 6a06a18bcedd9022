package app.tarkka.ui.records;

import app.tarkka.run.Inspection;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.ui.kit.Messages;
import org.jspecify.annotations.Nullable;

/** What happened to pieces and lots, in words. */
record PieceLines(Run run, Messages messages) {

  String drawn(RunEvent.SampleDrawn e) {
    @Nullable Inspection inspection = e.inspection();
    int size = e.size().size();
    if (inspection != null) {
      return messages.text(
          "records.event.sample.plan",
          title(e.section()),
          e.lot(),
          e.size().letter(),
          messages.text("records", inspection),
          size,
          e.size().acceptance());
    }
    if (!e.policy().judgesLot()) {
      return messages.text("records.event.pieces", title(e.section()), size);
    }
    return e.lot() == 0
        ? messages.text("records.event.sample", title(e.section()), size, e.size().acceptance())
        : messages.text(
            "records.event.sample.lot", title(e.section()), e.lot(), size, e.size().acceptance());
  }

  String added(RunEvent.UnitAdded e) {
    return messages.text("records.event.unit-added", title(e.section()), e.piece());
  }

  /**
   * @param why as the viewer may know it
   */
  String removed(RunEvent.UnitRemoved e, String why) {
    int piece = run.piece(e.unit());
    return e.reason().isEmpty()
        ? messages.text("records.event.unit-removed", piece)
        : messages.text("records.event.unit-removed.reason", piece, why);
  }

  String judged(RunEvent.LotJudged e) {
    String key =
        e.verdict().accepted() ? "records.event.lot.accepted" : "records.event.lot.refused";
    return messages.text(key, title(e.section()), e.verdict().nonconforming());
  }

  String title(int section) {
    return run.content().sections().get(section - 1).title();
  }
}
