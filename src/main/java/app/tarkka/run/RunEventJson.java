package app.tarkka.run;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Salt;
import app.tarkka.person.PersonId;
import org.jspecify.annotations.Nullable;

/** A run's events as the ledger writes them; {@link RunEventReader} reads them back. */
public final class RunEventJson {
  private RunEventJson() {}

  public static String type(RunEvent event) {
    return switch (event) {
      case RunEvent.Started _ -> "run-started";
      case RunEvent.EntryRecorded _ -> "entry-recorded";
      case RunEvent.EntryWithdrawn _ -> "entry-withdrawn";
      case RunEvent.EntryCorrected _ -> "entry-corrected";
      case RunEvent.CheckRequired _ -> "check-required";
      case RunEvent.HandedToCheck _ -> "handed-to-check";
      case RunEvent.CheckCommitted _ -> "check-committed";
      case RunEvent.CheckWitnessed _ -> "check-witnessed";
      case RunEvent.CheckInspected _ -> "check-inspected";
      case RunEvent.CheckNotPossible _ -> "check-not-possible";
      case RunEvent.ResultsDiffer _ -> "results-differ";
      case RunEvent.ResultsShown _ -> "results-shown";
      case RunEvent.Held _ -> "held";
      case RunEvent.NonconformanceRaised _ -> "nonconformance-raised";
      case RunEvent.DispositionDecided _ -> "disposition-decided";
      case RunEvent.ActionAssigned _ -> "action-assigned";
      case RunEvent.ActionClosed _ -> "action-closed";
      case RunEvent.HoldReleased _ -> "hold-released";
      case RunEvent.NonconformanceClosed _ -> "nonconformance-closed";
      case RunEvent.AttemptStarted _ -> "attempt-started";
      case RunEvent.SampleDrawn _ -> "sample-drawn";
      case RunEvent.UnitAdded _ -> "unit-added";
      case RunEvent.UnitRemoved _ -> "unit-removed";
      case RunEvent.LotJudged _ -> "lot-judged";
      case RunEvent.NoteAdded _ -> "note-added";
      case RunEvent.TimerStarted _ -> "timer-started";
      case RunEvent.TimerOverridden _ -> "timer-overridden";
      case RunEvent.ConditionNotMet _ -> "condition-not-met";
      case RunEvent.Paused _ -> "paused";
      case RunEvent.Resumed _ -> "resumed";
      case RunEvent.HandedOver _ -> "handed-over";
      case RunEvent.TakenOver _ -> "taken-over";
      case RunEvent.Reaffirmed _ -> "reaffirmed";
      case RunEvent.Escalated _ -> "escalated";
      case RunEvent.Completed _ -> "completed";
      case RunEvent.Released _ -> "released";
      case RunEvent.Abandoned _ -> "abandoned";
    };
  }

  public static Json.Obj write(RunId run, RunEvent event) {
    JsonObjectBuilder out = Json.object().text("run", run.value());
    switch (event) {
      case RunEvent.Started e -> start(e, out);
      case RunEvent.EntryRecorded e ->
          entry(out, e.key(), e.result(), e.judgement(), e.content(), e.salt());
      case RunEvent.EntryWithdrawn e -> out.put("key", key(e.key()));
      case RunEvent.EntryCorrected e ->
          entry(out, e.key(), e.result(), e.judgement(), e.content(), e.salt())
              .put("replaced", key(e.replaced()))
              .put("reason", Erasable.of(e.reason()));
      case RunEvent.CheckRequired e -> out.put("check", required(e.check()));
      case RunEvent.HandedToCheck e ->
          out.list("entries", e.entries(), RunEventJson::key).flag("finishes", e.finishes(), false);
      case RunEvent.CheckCommitted e ->
          entry(out, e.key(), e.result(), e.judgement(), e.content(), e.salt())
              .text("doer", e.doer().value())
              .text("outcome", e.outcome().token())
              .flag("independent", e.independent(), true)
              .text("own", e.own());
      case RunEvent.CheckWitnessed e -> checked(out, e.key(), e.doer(), e.content());
      case RunEvent.CheckInspected e ->
          checked(out, e.key(), e.doer(), e.content())
              .text("outcome", e.outcome().token())
              .put("note", Erasable.of(e.note()));
      case RunEvent.CheckNotPossible e ->
          out.put("key", key(e.key()))
              .text("doer", e.doer().value())
              .put("reason", Erasable.of(e.reason()));
      case RunEvent.ResultsDiffer e -> out.put("key", key(e.key()));
      case RunEvent.ResultsShown e -> out.put("key", key(e.key()));
      case RunEvent.Held e -> {
        EntryKey key = e.key();
        out.text("nonconformance", e.nonconformance())
            .text("cause", e.cause().token())
            .text("step", e.step().value())
            .put("key", key == null ? null : key(key));
      }
      case RunEvent.NonconformanceRaised e ->
          out.text("nonconformance", e.nonconformance())
              .put("description", Erasable.of(e.fault().description()))
              .put("defect", FaultJson.defect(e.fault().defect()))
              .text("severity", FaultJson.severity(e.fault().severity()))
              .put("photo", FaultJson.photo(e.fault().photo()));
      case RunEvent.DispositionDecided e ->
          out.text("nonconformance", e.nonconformance())
              .text("disposition", e.disposition().token())
              .put("reason", Erasable.of(e.reason()))
              .text("minutes", e.minutes())
              .text("material", e.material())
              .text("refund", e.refund());
      case RunEvent.ActionAssigned e ->
          out.text("nonconformance", e.nonconformance())
              .text("action", e.action())
              .put("what", Erasable.of(e.assignment().what()))
              .text("owner", e.assignment().owner().value())
              .text("due", e.assignment().due().toString());
      case RunEvent.ActionClosed e ->
          out.text("nonconformance", e.nonconformance())
              .text("action", e.action())
              .put("note", Erasable.of(e.note()));
      case RunEvent.HoldReleased e -> out.text("nonconformance", e.nonconformance());
      case RunEvent.NonconformanceClosed e ->
          out.text("nonconformance", e.nonconformance()).put("note", Erasable.of(e.note()));
      case RunEvent.AttemptStarted e ->
          out.integer("attempt", (long) e.attempt())
              .text("from", e.from().value())
              .integer("position", (long) e.position())
              .integer("unit", e.unit() == 0 ? null : (long) e.unit());
      case RunEvent.SampleDrawn e -> SampleJson.drawn(out, e);
      case RunEvent.UnitAdded e ->
          out.integer("section", (long) e.section())
              .integer("unit", (long) e.unit())
              .integer("piece", (long) e.piece())
              .list("required", e.required(), RunEventJson::required);
      case RunEvent.UnitRemoved e ->
          out.integer("unit", (long) e.unit())
              .put("reason", e.reason().isEmpty() ? null : Erasable.of(e.reason()));
      case RunEvent.LotJudged e -> SampleJson.judged(out, e);
      case RunEvent.NoteAdded e ->
          out.text("step", e.step() == null ? null : e.step().value())
              .put("text", Erasable.of(e.text()));
      case RunEvent.TimerStarted e -> timer(out, e.place(), e.attempt(), e.timer());
      case RunEvent.TimerOverridden e ->
          timer(out, e.place(), e.attempt(), e.timer()).put("reason", Erasable.of(e.reason()));
      case RunEvent.ConditionNotMet e ->
          out.text("step", e.place().step().value())
              .integer("unit", (long) e.place().unit())
              .list("because", e.because(), RunEventJson::key);
      case RunEvent.HandedOver e -> out.text("to", e.to().value());
      case RunEvent.Reaffirmed e -> out.put("key", key(e.key()));
      case RunEvent.Escalated e ->
          out.text("step", e.step() == null ? null : e.step().value())
              .put("called", Erasable.of(e.called()))
              .put("note", Erasable.of(e.note()));
      case RunEvent.Abandoned e -> out.put("reason", Erasable.of(e.reason()));
      case RunEvent.Paused _,
          RunEvent.Resumed _,
          RunEvent.TakenOver _,
          RunEvent.Completed _,
          RunEvent.Released _ -> {}
    }
    return out.build();
  }

  private static void start(RunEvent.Started e, JsonObjectBuilder out) {
    RunId verifies = e.verifies();
    out.text("document", e.document().value())
        .integer("revision", (long) e.revision())
        .text("content", e.hash().hex())
        .put("subject", Erasable.of(e.subject()))
        .list("required", e.required(), RunEventJson::required)
        .text("verifies", verifies == null ? null : verifies.value());
  }

  private static JsonObjectBuilder entry(
      JsonObjectBuilder out,
      EntryKey key,
      Result result,
      Judgement judgement,
      String content,
      @Nullable Salt salt) {
    return out.put("key", key(key))
        .put("result", ResultJson.write(result, salt))
        .text("judgement", judgement.token())
        .text("content", content);
  }

  private static JsonObjectBuilder checked(
      JsonObjectBuilder out, EntryKey key, PersonId doer, String content) {
    return out.put("key", key(key)).text("doer", doer.value()).text("content", content);
  }

  private static JsonObjectBuilder timer(
      JsonObjectBuilder out, Place place, int attempt, int timer) {
    return out.text("step", place.step().value())
        .integer("unit", (long) place.unit())
        .integer("attempt", (long) attempt)
        .integer("timer", (long) timer);
  }

  static Json.Obj required(RequiredCheck check) {
    return Json.object()
        .text("step", check.place().step().value())
        .integer("unit", (long) check.place().unit())
        .text("policy", check.policy().token())
        .integer("position", (long) check.position())
        .flag("conditional", check.conditional(), false)
        .build();
  }

  static Json.Obj key(EntryKey key) {
    return Json.object()
        .text("step", key.step().value())
        .integer("unit", (long) key.unit())
        .integer("attempt", (long) key.attempt())
        .integer("entry", (long) key.entry())
        .build();
  }
}
