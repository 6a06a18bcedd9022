package app.tarkka.exchange.record;

import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.run.Independence;
import app.tarkka.run.NotPossible;
import app.tarkka.run.ResultJson;
import app.tarkka.run.Run;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunView;
import app.tarkka.run.VoidCause;
import org.jspecify.annotations.Nullable;

/** A second person's checks in a record, with how independent each was. */
final class Checks {
  private final Signatures signatures;

  Checks(Signatures signatures) {
    this.signatures = signatures;
  }

  Json check(RunView view, RunCheck check) {
    JsonObjectBuilder out =
        Json.object()
            .text("policy", check.policy().token())
            .text("outcome", check.outcome().token())
            .put("independent", new Json.Bool(check.independent()))
            .text("void", VoidCause.of(view.run(), check).map(VoidCause::token).orElse(null))
            .integer("sequence", check.sequence())
            .integer("secondsAfterEntry", Independence.after(view.run(), check).toSeconds());
    view.resultOf(check)
        .ifPresent(
            result -> {
              out.put("result", ResultJson.write(result));
              var judgement = check.judgement();
              out.text("judgement", judgement == null ? null : judgement.token());
            });
    out.text("note", view.withheld(check.key()) ? null : check.note());
    return out.put("by", signatures.write(check.by())).build();
  }

  Json notPossible(NotPossible one) {
    return Json.object()
        .text("reason", one.reason())
        .integer("sequence", one.sequence())
        .put("by", signatures.write(one.by()))
        .build();
  }

  /** Null when nobody checked anything. */
  static @Nullable Json independence(Run run) {
    Independence checks = Independence.of(run);
    return checks.none()
        ? null
        : Json.object()
            .integer("blind", (long) checks.blind())
            .integer("notIndependent", (long) checks.repeated())
            .integer("witnessed", (long) checks.witnessed())
            .integer("inspected", (long) checks.inspected())
            .integer("void", (long) checks.voided())
            .integer(
                "shortestSeconds",
                checks.shortest().map(time -> (Long) time.toSeconds()).orElse(null))
            .build();
  }
}
