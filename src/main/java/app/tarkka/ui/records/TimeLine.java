package app.tarkka.ui.records;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Recorded;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import app.tarkka.run.VoidCause;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every event of a run in a sentence. Answers come from the entries, as the viewer may see them.
 */
final class TimeLine {
  private final RunView view;
  private final Function<StepId, String> numbers;
  private final WhoWords who;
  private final Messages messages;
  private final EntryReader entries;
  private final Telling telling;
  private final PieceLines pieces;

  TimeLine(RunView view, Function<StepId, String> numbers, WhoWords who, Messages messages) {
    this.view = view;
    this.numbers = numbers;
    this.who = who;
    this.messages = messages;
    entries = new EntryReader(view, who, messages);
    telling = new Telling(view);
    pieces = new PieceLines(view.run(), messages);
  }

  RecordPage.TimePart read(Recorded recorded) {
    return new RecordPage.TimePart(
        recorded.sequence(), who.of(recorded.by()), text(recorded), mark(recorded.event()));
  }

  private String text(Recorded recorded) {
    boolean tells = telling.event(recorded);
    return switch (recorded.event()) {
      case RunEvent.Started e -> messages.text("records.event.started", e.subject());
      case RunEvent.EntryRecorded e ->
          last(e.key())
              ? messages.text("records.signed.ready")
              : messages.text("records.event.entry", step(e.key()), value(e.key()));
      case RunEvent.EntryWithdrawn e ->
          last(e.key())
              ? messages.text("records.event.last.withdrawn")
              : messages.text(
                  VoidCause.changedBefore(view.run(), e.key())
                      ? "records.event.changed"
                      : "records.event.withdrawn",
                  step(e.key()));
      case RunEvent.EntryCorrected e ->
          messages.text("records.event.corrected", step(e.key()), value(e.key()), reason(e));
      case RunEvent.CheckRequired e ->
          messages.text("records.event.check-required", numbers.apply(e.check().place().step()));
      case RunEvent.ConditionNotMet e ->
          messages.text("records.event.condition-not-met", numbers.apply(e.place().step()));
      case RunEvent.HandedToCheck e ->
          messages.text(
              "records.event.handed",
              String.join(", ", e.entries().stream().map(this::step).toList()));
      case RunEvent.CheckCommitted e ->
          messages.text("records.event.check", step(e.key()), own(recorded.sequence()));
      case RunEvent.CheckWitnessed e -> messages.text("records.event.witnessed", step(e.key()));
      case RunEvent.CheckInspected e -> inspected(e, tells);
      case RunEvent.CheckNotPossible e ->
          messages.text("records.event.check-not-possible", step(e.key()), e.reason());
      case RunEvent.ResultsDiffer e -> messages.text("records.event.differ", step(e.key()));
      case RunEvent.ResultsShown e -> messages.text("records.event.shown", step(e.key()));
      case RunEvent.Held e ->
          messages.text(
              "records.event.held",
              numbers.apply(e.step()),
              tells ? hidden() : messages.text("records", e.cause()),
              called(e.nonconformance()));
      case RunEvent.NonconformanceRaised e ->
          messages.text(
              "records.event.raised",
              tells ? hidden() : e.fault().description(),
              called(e.nonconformance()));
      case RunEvent.DispositionDecided e ->
          messages.text(
              "records.event.decided",
              telling.decision(view.run().nonconformance(e.nonconformance()))
                  ? hidden()
                  : messages.text("records", e.disposition()),
              tells ? hidden() : e.reason(),
              called(e.nonconformance()));
      case RunEvent.ActionAssigned e ->
          messages.text(
              "records.event.action-assigned",
              tells ? hidden() : e.assignment().what(),
              who.name(e.assignment().owner()),
              who.day(e.assignment().due()),
              called(e.nonconformance()));
      case RunEvent.ActionClosed e ->
          messages.text(
              "records.event.action-closed",
              tells ? hidden() : e.note(),
              called(e.nonconformance()));
      case RunEvent.HoldReleased e ->
          messages.text("records.event.hold-released", called(e.nonconformance()));
      case RunEvent.NonconformanceClosed e ->
          messages.text(
              "records.event.closed", tells ? hidden() : e.note(), called(e.nonconformance()));
      case RunEvent.AttemptStarted e ->
          messages.text("records.event.attempt", e.attempt(), numbers.apply(e.from()));
      case RunEvent.SampleDrawn e -> pieces.drawn(e);
      case RunEvent.UnitAdded e -> pieces.added(e);
      case RunEvent.UnitRemoved e -> pieces.removed(e, tells ? hidden() : e.reason());
      case RunEvent.LotJudged e -> pieces.judged(e);
      case RunEvent.NoteAdded e -> note(e, tells);
      case RunEvent.TimerStarted e ->
          messages.text("records.event.timer-started", numbers.apply(e.place().step()));
      case RunEvent.TimerOverridden e ->
          messages.text(
              "records.event.timer-overridden",
              numbers.apply(e.place().step()),
              tells ? hidden() : e.reason());
      case RunEvent.Paused _ -> messages.text("records.event.paused");
      case RunEvent.Resumed _ -> messages.text("records.event.resumed");
      case RunEvent.HandedOver e -> messages.text("records.event.handed-over", who.name(e.to()));
      case RunEvent.TakenOver _ -> messages.text("records.event.taken-over");
      case RunEvent.Reaffirmed e -> messages.text("records.event.reaffirmed", step(e.key()));
      case RunEvent.Escalated e -> escalated(e, tells);
      case RunEvent.Completed _ -> messages.text("records.event.completed");
      case RunEvent.Released _ -> messages.text("records.event.released");
      case RunEvent.Abandoned e -> messages.text("records.event.abandoned", e.reason());
    };
  }

  private String inspected(RunEvent.CheckInspected event, boolean tells) {
    if (event.note().isEmpty()) {
      return last(event.key())
          ? messages.text("records.event.last")
          : messages.text("records.event.inspected", step(event.key()));
    }
    String note = tells ? hidden() : event.note();
    return last(event.key())
        ? messages.text("records.event.last.note", note)
        : messages.text("records.event.inspected.note", step(event.key()), note);
  }

  private static boolean last(EntryKey key) {
    return key.step().equals(Content.FINAL_CHECK);
  }

  private String note(RunEvent.NoteAdded note, boolean tells) {
    StepId step = note.step();
    String said = tells ? hidden() : note.text();
    return step == null
        ? messages.text("records.event.note", said)
        : messages.text("records.event.note.step", numbers.apply(step), said);
  }

  private String escalated(RunEvent.Escalated event, boolean tells) {
    StepId step = event.step();
    String note = tells && !event.note().isEmpty() ? hidden() : event.note();
    String called =
        step == null
            ? messages.text("records.event.escalated", event.called())
            : messages.text("records.event.escalated.step", numbers.apply(step), event.called());
    return note.isEmpty() ? called : messages.text("records.event.escalated.note", called, note);
  }

  private String reason(RunEvent.EntryCorrected corrected) {
    return view.withheld(corrected.key()) ? hidden() : corrected.reason();
  }

  private String hidden() {
    return messages.text("records.hidden");
  }

  private String called(String nonconformance) {
    return view.run().nonconformance(nonconformance).called();
  }

  private Optional<Mark> mark(RunEvent event) {
    return switch (event) {
      case RunEvent.EntryRecorded e -> seen(e.key()).flatMap(entries::mark);
      case RunEvent.EntryCorrected e -> seen(e.key()).flatMap(entries::mark);
      case RunEvent.CheckCommitted e -> Optional.of(Mark.of(e.outcome(), messages));
      case RunEvent.CheckInspected e -> Optional.of(Mark.of(e.outcome(), messages));
      default -> Optional.empty();
    };
  }

  private String value(EntryKey key) {
    return seen(key).map(entries::value).orElse("");
  }

  private Optional<RunView.Seen> seen(EntryKey key) {
    return view.run().entry(key).map(view::see);
  }

  private String own(long sequence) {
    List<RunCheck> checks =
        view.run().checks().stream().filter(check -> check.sequence() == sequence).toList();
    return checks.isEmpty()
        ? ""
        : view.resultOf(checks.getFirst()).map(new ResultWords(messages)::of).orElse(hidden());
  }

  private String step(EntryKey key) {
    return numbers.apply(key.step());
  }
}
