package app.tarkka.exchange.record;

import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.person.Attribution;
import app.tarkka.run.CorrectiveAction;
import app.tarkka.run.EntryKey;
import app.tarkka.run.FaultJson;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.Telling;
import org.jspecify.annotations.Nullable;

/** What went wrong in a run, and what was decided about it. */
final class Nonconformances {
  private Nonconformances() {}

  static Json write(Nonconformance n, Run run, Telling telling, Signatures signatures) {
    EntryKey key = n.key();
    return Json.object()
        .text("id", n.id())
        .text("number", n.called())
        .text("cause", telling.cause(n) ? null : n.cause().token())
        .text("step", n.step().value())
        .put("entry", key == null ? null : RecordJson.key(key).build())
        .flag("withheld", telling.words(n), false)
        .text("description", telling.words(n) ? null : n.description())
        .put("defect", telling.words(n) ? null : FaultJson.defect(n.fault().defect()))
        .text("severity", telling.words(n) ? null : FaultJson.severity(n.fault().severity()))
        .put("photo", telling.words(n) ? null : FaultJson.photo(n.fault().photo()))
        .put("raised", signatures.write(n.raised()))
        .put("disposition", disposition(n, telling, signatures))
        .list("actions", n.actions(), action -> action(n, action, telling, signatures))
        .flag("byMaker", n.concededByMaker(run), false)
        .put("closed", signature(n.closed(), signatures))
        .text("closing", telling.closing(n) ? null : n.closing())
        .build();
  }

  private static Json action(
      Nonconformance n, CorrectiveAction action, Telling telling, Signatures signatures) {
    return Json.object()
        .text("id", action.id())
        .text("what", telling.what(n, action) ? null : action.what())
        .put("owner", signatures.person(action.owner()))
        .text("due", action.due().toString())
        .put("assigned", signatures.write(action.assigned()))
        .put("closed", signature(action.closed(), signatures))
        .text("note", telling.note(n, action) ? null : action.note())
        .build();
  }

  private static @Nullable Json disposition(
      Nonconformance n, Telling telling, Signatures signatures) {
    RunEvent.DispositionDecided decided = n.disposition();
    if (decided == null) {
      return null;
    }
    JsonObjectBuilder out =
        Json.object()
            .text("decision", telling.decision(n) ? null : decided.disposition().token())
            .text("reason", telling.reason(n) ? null : decided.reason())
            .text("minutes", decided.minutes())
            .text("material", decided.material())
            .text("refund", decided.refund());
    return out.put("by", signature(n.decided(), signatures)).build();
  }

  private static @Nullable Json signature(@Nullable Attribution by, Signatures signatures) {
    return by == null ? null : signatures.write(by);
  }
}
