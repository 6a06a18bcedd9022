package app.tarkka.run;

import app.tarkka.document.RepeatJson;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Token;
import org.jspecify.annotations.Nullable;

/** How samples and lots go into the ledger and come back. */
final class SampleJson {
  private SampleJson() {}

  static void drawn(JsonObjectBuilder out, RunEvent.SampleDrawn e) {
    Inspection inspection = e.inspection();
    out.integer("section", (long) e.section())
        .put("policy", RepeatJson.write(e.policy()))
        .integer("lot", (long) e.lot())
        .text("inspection", inspection == null ? null : inspection.token())
        .text("letter", e.size().letter())
        .integer("n", (long) e.size().size())
        .integer("ac", (long) e.size().acceptance())
        .integer("re", (long) e.size().rejection())
        .integer("first", (long) e.first())
        .list("required", e.required(), RunEventJson::required);
  }

  static RunEvent drawn(JsonFields in) {
    @Nullable Inspection inspection =
        in.has("inspection")
            ? Token.read(Inspection.values(), Inspection::token, in, "inspection")
            : null;
    return new RunEvent.SampleDrawn(
        (int) in.integer("section"),
        RepeatJson.read(in.objectOrNull("policy")),
        (int) in.integer("lot"),
        inspection,
        new SampleSize(in.textOr("letter", ""), (int) in.integer("n"), (int) in.integer("ac")),
        (int) in.integer("first"),
        in.list("required", RunEventReader::required));
  }

  static void judged(JsonObjectBuilder out, RunEvent.LotJudged e) {
    out.integer("section", (long) e.section())
        .integer("attempt", (long) e.verdict().attempt())
        .integer("nonconforming", (long) e.verdict().nonconforming())
        .text("verdict", e.verdict().accepted() ? "accepted" : "notAccepted");
  }

  static RunEvent judged(JsonFields in) {
    return new RunEvent.LotJudged(
        (int) in.integer("section"),
        new LotVerdict(
            (int) in.integer("attempt"),
            (int) in.integer("nonconforming"),
            in.text("verdict").equals("accepted")));
  }
}
