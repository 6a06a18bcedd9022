package app.tarkka.ui.records;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import app.tarkka.run.EntryKey;
import app.tarkka.run.RunEvent;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a signature stands under. */
final class SignedWords {
  private final Function<StepId, String> numbers;
  private final Function<String, String> nonconformances;
  private final Messages messages;

  SignedWords(
      Function<StepId, String> numbers,
      Function<String, String> nonconformances,
      Messages messages) {
    this.numbers = numbers;
    this.nonconformances = nonconformances;
    this.messages = messages;
  }

  /** Empty for what merely follows from the act, such as a hold. */
  Optional<String> of(RunEvent event) {
    return switch (event) {
      case RunEvent.HandedToCheck e ->
          Optional.of(messages.text("records.signed.handed", steps(e.entries())));
      case RunEvent.EntryCorrected e ->
          Optional.of(messages.text("records.signed.corrected", step(e.key())));
      case RunEvent.CheckCommitted e -> check(e.key());
      case RunEvent.CheckWitnessed e -> check(e.key());
      case RunEvent.CheckInspected e -> check(e.key());
      case RunEvent.CheckNotPossible e ->
          Optional.of(
              last(e.key())
                  ? messages.text("records.signed.last-not-possible")
                  : messages.text("records.signed.check-not-possible", step(e.key())));
      case RunEvent.DispositionDecided e ->
          Optional.of(
              messages.text(
                  "records.signed.disposition", nonconformances.apply(e.nonconformance())));
      case RunEvent.ActionAssigned e ->
          Optional.of(
              messages.text(
                  "records.signed.action-assigned", nonconformances.apply(e.nonconformance())));
      case RunEvent.ActionClosed e ->
          Optional.of(
              messages.text(
                  "records.signed.action-closed", nonconformances.apply(e.nonconformance())));
      case RunEvent.NonconformanceClosed e ->
          Optional.of(
              messages.text("records.signed.closed", nonconformances.apply(e.nonconformance())));
      case RunEvent.EntryRecorded e ->
          Optional.of(
              last(e.key())
                  ? messages.text("records.signed.ready")
                  : messages.text("records.signed.entry", step(e.key())));
      case RunEvent.Completed _ -> Optional.of(messages.text("records.signed.completed"));
      case RunEvent.Released _ -> Optional.of(messages.text("records.signed.released"));
      case RunEvent.Abandoned _ -> Optional.of(messages.text("records.signed.abandoned"));
      case RunEvent.HandedOver _ -> Optional.of(messages.text("records.signed.handed-over"));
      case RunEvent.TakenOver _ -> Optional.of(messages.text("records.signed.taken-over"));
      case RunEvent.UnitRemoved _ -> Optional.of(messages.text("records.signed.unit-removed"));
      case RunEvent.SampleDrawn _ -> Optional.of(messages.text("records.signed.inspection"));
      case RunEvent.Started _,
          RunEvent.UnitAdded _,
          RunEvent.LotJudged _,
          RunEvent.EntryWithdrawn _,
          RunEvent.CheckRequired _,
          RunEvent.ConditionNotMet _,
          RunEvent.ResultsDiffer _,
          RunEvent.ResultsShown _,
          RunEvent.Held _,
          RunEvent.NonconformanceRaised _,
          RunEvent.HoldReleased _,
          RunEvent.AttemptStarted _,
          RunEvent.NoteAdded _,
          RunEvent.Reaffirmed _,
          RunEvent.Escalated _,
          RunEvent.TimerStarted _,
          RunEvent.TimerOverridden _,
          RunEvent.Paused _,
          RunEvent.Resumed _ ->
          Optional.empty();
    };
  }

  private Optional<String> check(EntryKey key) {
    return Optional.of(
        last(key)
            ? messages.text("records.signed.last")
            : messages.text("records.signed.check", step(key)));
  }

  /** The final check is a check itself, and has no number by which it could be told. */
  private static boolean last(EntryKey key) {
    return key.step().equals(Content.FINAL_CHECK);
  }

  private String steps(List<EntryKey> keys) {
    return String.join(", ", keys.stream().map(this::step).toList());
  }

  private String step(EntryKey key) {
    return numbers.apply(key.step());
  }
}
