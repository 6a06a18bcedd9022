package app.tarkka.paper.record;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Recorded;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import app.tarkka.run.VoidCause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Events in words. No result is in them: those stand in the table, through the view. */
final class Happened {
  private final RecordText text;
  private final RunView view;

  Happened(RecordText text, RunView view) {
    this.text = text;
    this.view = view;
  }

  /** What a signature is under, or what the time line tells. */
  String words(Recorded recorded) {
    boolean tells = new Telling(view).event(recorded);
    return switch (recorded.event()) {
      case RunEvent.Started _ -> text.say("event.started");
      case RunEvent.EntryRecorded e -> on("event.entry", e.key());
      case RunEvent.EntryWithdrawn e -> on(withdrawn(e.key()), e.key());
      case RunEvent.EntryCorrected e -> on("event.corrected", e.key());
      case RunEvent.CheckRequired e ->
          text.say("event.checkRequired", text.number(e.check().place().step()));
      case RunEvent.ConditionNotMet e ->
          text.say("event.conditionNotMet", text.number(e.place().step()));
      case RunEvent.HandedToCheck e -> text.say("event.handed", steps(e.entries()));
      case RunEvent.CheckCommitted e -> on("event.blind", e.key());
      case RunEvent.CheckWitnessed e -> on("event.witnessed", e.key());
      case RunEvent.CheckInspected e -> on("event.inspected", e.key());
      case RunEvent.CheckNotPossible e -> on("event.checkNotPossible", e.key());
      case RunEvent.ResultsDiffer e -> on("event.differ", e.key());
      case RunEvent.ResultsShown e -> on("event.shown", e.key());
      case RunEvent.Held e ->
          text.say("event.held", called(e.nonconformance()), text.number(e.step()));
      case RunEvent.NonconformanceRaised e -> text.say("event.raised", called(e.nonconformance()));
      case RunEvent.DispositionDecided e ->
          text.say(
              "event.decided",
              called(e.nonconformance()),
              new Telling(view).decision(view.run().nonconformance(e.nonconformance()))
                  ? text.say("entry.withheld")
                  : text.say("disposition." + e.disposition().token()));
      case RunEvent.ActionAssigned e ->
          text.say("event.actionAssigned", called(e.nonconformance()));
      case RunEvent.ActionClosed e -> text.say("event.actionClosed", called(e.nonconformance()));
      case RunEvent.HoldReleased e -> text.say("event.holdReleased", called(e.nonconformance()));
      case RunEvent.NonconformanceClosed e ->
          text.say("event.closed", called(e.nonconformance()), said(e.note(), tells)).strip();
      case RunEvent.AttemptStarted e ->
          text.say("event.attempt", e.attempt(), text.number(e.from()));
      case RunEvent.SampleDrawn e -> new PieceWords(text, view.run()).drawn(e);
      case RunEvent.UnitAdded e -> new PieceWords(text, view.run()).added(e);
      case RunEvent.UnitRemoved e ->
          new PieceWords(text, view.run()).removed(e, said(e.reason(), tells));
      case RunEvent.LotJudged e -> new PieceWords(text, view.run()).judged(e);
      case RunEvent.NoteAdded e -> note(e, tells);
      case RunEvent.TimerStarted e -> text.say("event.timerStarted", text.number(e.place().step()));
      case RunEvent.TimerOverridden e ->
          text.say("event.timerOverridden", text.number(e.place().step()), said(e.reason(), tells));
      case RunEvent.Paused _ -> text.say("event.paused");
      case RunEvent.Resumed _ -> text.say("event.resumed");
      case RunEvent.HandedOver e -> text.say("event.handedOver", text.name(e.to()));
      case RunEvent.TakenOver _ -> text.say("event.takenOver");
      case RunEvent.Reaffirmed e -> on("event.reaffirmed", e.key());
      case RunEvent.Escalated e -> escalated(e, tells);
      case RunEvent.Completed _ -> text.say("event.completed");
      case RunEvent.Released _ -> text.say("event.released");
      case RunEvent.Abandoned e -> text.say("event.abandoned", e.reason());
    };
  }

  /** Whether the time line tells it; entries and checks stand in the table. */
  boolean inTimeLine(RunEvent event) {
    return switch (event) {
      case RunEvent.EntryRecorded _,
          RunEvent.EntryWithdrawn _,
          RunEvent.EntryCorrected _,
          RunEvent.CheckCommitted _,
          RunEvent.CheckWitnessed _,
          RunEvent.CheckInspected _,
          RunEvent.CheckNotPossible _ ->
          false;
      default -> true;
    };
  }

  /** A note on a step whose result is withheld may tell it, and is withheld with it. */
  private String note(RunEvent.NoteAdded note, boolean tells) {
    Optional<StepId> step = Optional.ofNullable(note.step());
    String said = said(note.text(), tells);
    return step.map(id -> text.say("event.noteOn", text.number(id), said))
        .orElseGet(() -> text.say("event.note", said));
  }

  private String escalated(RunEvent.Escalated event, boolean tells) {
    String note = said(event.note(), tells);
    String called =
        Optional.ofNullable(event.step())
            .map(step -> text.say("event.escalatedOn", text.number(step), event.called()))
            .orElseGet(() -> text.say("event.escalated", event.called()));
    return note.isEmpty() ? called : text.say("event.escalatedNote", called, note);
  }

  private String said(String words, boolean tells) {
    return tells && !words.isEmpty() ? text.say("entry.withheld") : words;
  }

  private String called(String nonconformance) {
    return view.run().nonconformance(nonconformance).called();
  }

  /** The final check is a check itself, and has no number by which it could be told. */
  private String on(String key, EntryKey entry) {
    String said = entry.step().equals(Content.FINAL_CHECK) ? last(key) : key;
    return text.say(said, text.number(entry.step()));
  }

  private String withdrawn(EntryKey key) {
    return VoidCause.changedBefore(view.run(), key) ? "event.changed" : "event.withdrawn";
  }

  private static String last(String key) {
    return switch (key) {
      case "event.entry" -> "event.last.ready";
      case "event.withdrawn", "event.changed" -> "event.last.withdrawn";
      case "event.inspected" -> "event.last";
      case "event.checkNotPossible" -> "event.last.notPossible";
      default -> key;
    };
  }

  private String steps(List<EntryKey> keys) {
    return keys.stream().map(key -> text.number(key.step())).collect(Collectors.joining(", "));
  }
}
