package app.tarkka.paper.record;

import app.tarkka.run.Inspection;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import org.jspecify.annotations.Nullable;

/** What happened to pieces and lots, in words. */
record PieceWords(RecordText text, Run run) {

  String drawn(RunEvent.SampleDrawn e) {
    @Nullable Inspection inspection = e.inspection();
    int size = e.size().size();
    if (inspection != null) {
      return text.say(
          "event.samplePlan",
          title(e.section()),
          e.lot(),
          e.size().letter(),
          size,
          e.size().acceptance(),
          e.size().rejection(),
          text.say("inspection." + inspection.token()));
    }
    if (!e.policy().judgesLot()) {
      return text.say("event.pieces", title(e.section()), size);
    }
    return e.lot() == 0
        ? text.say("event.sample", title(e.section()), size, e.size().acceptance())
        : text.say("event.sampleOfLot", title(e.section()), e.lot(), size, e.size().acceptance());
  }

  String added(RunEvent.UnitAdded e) {
    return text.say("event.unitAdded", title(e.section()), e.piece());
  }

  /**
   * @param why as the viewer may know it
   */
  String removed(RunEvent.UnitRemoved e, String why) {
    int piece = run.piece(e.unit());
    return e.reason().isEmpty()
        ? text.say("event.unitRemoved", piece)
        : text.say("event.unitRemovedReason", piece, why);
  }

  String judged(RunEvent.LotJudged e) {
    String key = e.verdict().accepted() ? "event.lotAccepted" : "event.lotRefused";
    return text.say(key, title(e.section()), e.verdict().nonconforming());
  }

  String title(int section) {
    return text.content().sections().get(section - 1).title();
  }
}
