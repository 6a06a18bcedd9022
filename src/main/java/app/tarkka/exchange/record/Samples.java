package app.tarkka.exchange.record;

import app.tarkka.document.RepeatJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.run.Inspection;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.RunUnit;
import app.tarkka.run.Sample;
import app.tarkka.run.Telling;
import java.util.Optional;

/** The pieces of a run. What stands for each is among the entries. */
final class Samples {
  private Samples() {}

  static Json write(Sample sample, Telling telling) {
    Inspection inspection = sample.inspection();
    JsonObjectBuilder out =
        Json.object()
            .integer("section", (long) sample.section())
            .put("policy", RepeatJson.write(sample.policy()))
            .integer("lot", sample.lot() == 0 ? null : (long) sample.lot())
            .text("inspection", inspection == null ? null : inspection.token())
            .text("codeLetter", sample.size().letter())
            .integer("n", (long) sample.size().size());
    if (sample.policy().judgesLot()) {
      out.integer("ac", (long) sample.size().acceptance())
          .integer("re", (long) sample.size().rejection());
    }
    Optional<LotVerdict> verdict = sample.verdict();
    verdict.ifPresent(
        said ->
            out.text("verdict", said.accepted() ? "accepted" : "notAccepted")
                .integer("nonconforming", (long) said.nonconforming()));
    return out.list("units", sample.units(), unit -> unit(unit, telling)).build();
  }

  private static Json unit(RunUnit unit, Telling telling) {
    return Json.object()
        .integer("unit", (long) unit.number())
        .integer("piece", (long) unit.piece())
        .flag("removed", !unit.stands(), false)
        .text("reason", telling.removal(unit) ? "" : unit.reason())
        .build();
  }
}
