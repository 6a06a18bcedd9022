package app.tarkka.run;

import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.json.Erasable;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.Salt;
import app.tarkka.json.Token;
import app.tarkka.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a run's events back from the ledger. */
public final class RunEventReader {
  private RunEventReader() {}

  /** The run that the event belongs to. */
  public static RunId run(JsonFields in) {
    return new RunId(in.text("run"));
  }

  /**
   * @throws JsonException when no event of a run is called so, or it lacks a field
   */
  public static RunEvent read(String type, JsonFields in) {
    return switch (type) {
      case "run-started" -> started(in);
      case "entry-recorded" ->
          new RunEvent.EntryRecorded(
              key(in, "key"), result(in), judgement(in), in.text("content"), salt(in));
      case "entry-withdrawn" -> new RunEvent.EntryWithdrawn(key(in, "key"));
      case "entry-corrected" ->
          new RunEvent.EntryCorrected(
              key(in, "replaced"),
              key(in, "key"),
              result(in),
              judgement(in),
              in.text("content"),
              Erasable.read(in, "reason"),
              salt(in));
      case "check-required" -> new RunEvent.CheckRequired(required(in.object("check")));
      case "handed-to-check" ->
          new RunEvent.HandedToCheck(
              in.list("entries", RunEventReader::key), in.flag("finishes", false));
      case "check-committed" ->
          new RunEvent.CheckCommitted(
              key(in, "key"),
              doer(in),
              in.text("content"),
              result(in),
              judgement(in),
              outcome(in),
              in.flag("independent", true),
              in.textOr("own", ""),
              salt(in));
      case "check-witnessed" ->
          new RunEvent.CheckWitnessed(key(in, "key"), doer(in), in.text("content"));
      case "check-inspected" ->
          new RunEvent.CheckInspected(
              key(in, "key"), doer(in), in.text("content"), outcome(in), Erasable.read(in, "note"));
      case "check-not-possible" ->
          new RunEvent.CheckNotPossible(key(in, "key"), doer(in), Erasable.read(in, "reason"));
      case "results-differ" -> new RunEvent.ResultsDiffer(key(in, "key"));
      case "results-shown" -> new RunEvent.ResultsShown(key(in, "key"));
      case "sample-drawn" -> SampleJson.drawn(in);
      case "unit-added" ->
          new RunEvent.UnitAdded(
              (int) in.integer("section"),
              (int) in.integer("unit"),
              (int) in.integer("piece"),
              in.list("required", RunEventReader::required));
      case "unit-removed" ->
          new RunEvent.UnitRemoved(
              (int) in.integer("unit"), in.has("reason") ? Erasable.read(in, "reason") : "");
      case "lot-judged" -> SampleJson.judged(in);
      case "note-added" ->
          new RunEvent.NoteAdded(
              in.has("step") ? new StepId(in.text("step")) : null, Erasable.read(in, "text"));
      case "timer-started" ->
          new RunEvent.TimerStarted(
              place(in), (int) in.integer("attempt"), (int) in.integer("timer"));
      case "timer-overridden" ->
          new RunEvent.TimerOverridden(
              place(in),
              (int) in.integer("attempt"),
              (int) in.integer("timer"),
              Erasable.read(in, "reason"));
      case "paused" -> new RunEvent.Paused();
      case "resumed" -> new RunEvent.Resumed();
      case "handed-over" -> new RunEvent.HandedOver(new PersonId(in.text("to")));
      case "taken-over" -> new RunEvent.TakenOver();
      case "reaffirmed" -> new RunEvent.Reaffirmed(key(in, "key"));
      case "escalated" ->
          new RunEvent.Escalated(
              in.has("step") ? new StepId(in.text("step")) : null,
              Erasable.read(in, "called"),
              Erasable.read(in, "note"));
      case "completed" -> new RunEvent.Completed();
      case "released" -> new RunEvent.Released();
      case "abandoned" -> new RunEvent.Abandoned(Erasable.read(in, "reason"));
      default -> quality(type, in);
    };
  }

  private static RunEvent quality(String type, JsonFields in) {
    return switch (type) {
      case "held" ->
          new RunEvent.Held(
              in.text("nonconformance"),
              Token.read(HoldCause.values(), HoldCause::token, in, "cause"),
              new StepId(in.text("step")),
              in.has("key") ? key(in, "key") : null);
      case "nonconformance-raised" ->
          new RunEvent.NonconformanceRaised(in.text("nonconformance"), FaultJson.read(in));
      case "disposition-decided" ->
          new RunEvent.DispositionDecided(
              in.text("nonconformance"),
              Token.read(Disposition.values(), Disposition::token, in, "disposition"),
              Erasable.read(in, "reason"),
              in.textOr("minutes", ""),
              in.textOr("material", ""),
              in.textOr("refund", ""));
      case "action-assigned" ->
          new RunEvent.ActionAssigned(
              in.text("nonconformance"),
              in.text("action"),
              new CorrectiveAction.Assignment(
                  Erasable.read(in, "what"),
                  new PersonId(in.text("owner")),
                  LocalDate.parse(in.text("due"))));
      case "action-closed" ->
          new RunEvent.ActionClosed(
              in.text("nonconformance"), in.text("action"), Erasable.read(in, "note"));
      case "hold-released" -> new RunEvent.HoldReleased(in.text("nonconformance"));
      case "nonconformance-closed" ->
          new RunEvent.NonconformanceClosed(in.text("nonconformance"), Erasable.read(in, "note"));
      case "attempt-started" ->
          new RunEvent.AttemptStarted(
              (int) in.integer("attempt"),
              new StepId(in.text("from")),
              (int) in.integer("position"),
              in.has("unit") ? (int) in.integer("unit") : 0);
      case "condition-not-met" ->
          new RunEvent.ConditionNotMet(place(in), in.list("because", RunEventReader::key));
      default -> throw new JsonException("no event of a run is called " + type);
    };
  }

  private static RunEvent started(JsonFields in) {
    return new RunEvent.Started(
        new DocumentId(in.text("document")),
        (int) in.integer("revision"),
        new ContentHash(in.text("content")),
        Erasable.read(in, "subject"),
        in.list("required", RunEventReader::required),
        in.has("verifies") ? new RunId(in.text("verifies")) : null);
  }

  private static Place place(JsonFields in) {
    return new Place(new StepId(in.text("step")), (int) in.integer("unit"));
  }

  static RequiredCheck required(JsonFields in) {
    return new RequiredCheck(
        place(in),
        Token.read(SignOff.values(), SignOff::token, in, "policy"),
        (int) in.integer("position"),
        in.flag("conditional", false));
  }

  private static EntryKey key(JsonFields in, String name) {
    return key(in.object(name));
  }

  private static EntryKey key(JsonFields in) {
    return new EntryKey(
        new StepId(in.text("step")),
        (int) in.integer("unit"),
        (int) in.integer("attempt"),
        (int) in.integer("entry"));
  }

  private static Result result(JsonFields in) {
    return ResultJson.read(in.object("result"));
  }

  private static @Nullable Salt salt(JsonFields in) {
    return ResultJson.salt(in.object("result"));
  }

  private static Judgement judgement(JsonFields in) {
    return Token.read(Judgement.values(), Judgement::token, in, "judgement");
  }

  private static CheckOutcome outcome(JsonFields in) {
    return Token.read(CheckOutcome.values(), CheckOutcome::token, in, "outcome");
  }

  private static PersonId doer(JsonFields in) {
    return new PersonId(in.text("doer"));
  }
}
