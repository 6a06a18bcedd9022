package app.tarkka.run;

import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Repeat;
import app.tarkka.document.StepId;
import app.tarkka.json.Salt;
import app.tarkka.person.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a run, as the ledger keeps it. Who, when and how they authenticated is in the
 * attribution. The type strings are for ever.
 */
public sealed interface RunEvent {

  /**
   * @param subject the order, lot, batch or serial number
   * @param required the checks that must be there before the run can be completed
   * @param verifies the run of the procedure that this checklist's run verifies, null when none
   */
  record Started(
      DocumentId document,
      int revision,
      ContentHash hash,
      String subject,
      List<RequiredCheck> required,
      @Nullable RunId verifies)
      implements RunEvent {
    public Started {
      required = List.copyOf(required);
    }
  }

  /**
   * @param content hash of exactly what was in front of the person and what they answered
   * @param salt under which a typed text goes into {@code content}, null when none was typed
   */
  record EntryRecorded(
      EntryKey key, Result result, Judgement judgement, String content, @Nullable Salt salt)
      implements RunEvent {
    public EntryRecorded(EntryKey key, Result result, Judgement judgement, String content) {
      this(key, result, judgement, content, null);
    }
  }

  /**
   * Undone within ten seconds, while nothing followed; or the word that it may be looked at before
   * it leaves, taken back because something before it was entered or corrected.
   */
  record EntryWithdrawn(EntryKey key) implements RunEvent {}

  /** A later entry that replaces one, with the reason; the earlier one stays legible. */
  record EntryCorrected(
      EntryKey replaced,
      EntryKey key,
      Result result,
      Judgement judgement,
      String content,
      String reason,
      @Nullable Salt salt)
      implements RunEvent {
    public EntryCorrected(
        EntryKey replaced,
        EntryKey key,
        Result result,
        Judgement judgement,
        String content,
        String reason) {
      this(replaced, key, result, judgement, content, reason, null);
    }
  }

  /** A not-applicable was entered: from here on a second person's word on it is required. */
  record CheckRequired(RequiredCheck check) implements RunEvent {}

  /**
   * The doer's signature over the entries that a second person is now to check.
   *
   * @param finishes whether it is the doer's last word on the run: the last check completes it then
   */
  record HandedToCheck(List<EntryKey> entries, boolean finishes) implements RunEvent {
    public HandedToCheck {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A blind result.
   *
   * @param content of the entry that was checked
   * @param independent false when the checker had been shown the doer's result, or repeats
   * @param own hash of what was in front of the checker and what they measured
   */
  record CheckCommitted(
      EntryKey key,
      PersonId doer,
      String content,
      Result result,
      Judgement judgement,
      CheckOutcome outcome,
      boolean independent,
      String own,
      @Nullable Salt salt)
      implements RunEvent {
    public CheckCommitted(
        EntryKey key,
        PersonId doer,
        String content,
        Result result,
        Judgement judgement,
        CheckOutcome outcome,
        boolean independent,
        String own) {
      this(key, doer, content, result, judgement, outcome, independent, own, null);
    }
  }

  record CheckWitnessed(EntryKey key, PersonId doer, String content) implements RunEvent {}

  record CheckInspected(
      EntryKey key, PersonId doer, String content, CheckOutcome outcome, String note)
      implements RunEvent {}

  /**
   * A second person could not check the entry. It counts for nothing: the entry waits on, for them
   * or for another.
   */
  record CheckNotPossible(EntryKey key, PersonId doer, String reason) implements RunEvent {}

  record ResultsDiffer(EntryKey key) implements RunEvent {}

  /** Somebody asked to see both results, and so can no longer check that entry blind. */
  record ResultsShown(EntryKey key) implements RunEvent {}

  /**
   * @param nonconformance the id of the nonconformance that this opens
   * @param key the entry that caused it, null when a button did
   */
  record Held(String nonconformance, HoldCause cause, StepId step, @Nullable EntryKey key)
      implements RunEvent {}

  /** Says what went wrong; the newest stands, and what it does not say is said no longer. */
  record NonconformanceRaised(String nonconformance, Fault fault) implements RunEvent {
    public NonconformanceRaised(String nonconformance, String description) {
      this(nonconformance, new Fault(description));
    }
  }

  /**
   * @param minutes of rework, material and refunds in the shop's currency: decimal strings, empty
   *     when not entered
   */
  record DispositionDecided(
      String nonconformance,
      Disposition disposition,
      String reason,
      String minutes,
      String material,
      String refund)
      implements RunEvent {}

  /** Somebody of the shop is to do something so that it does not happen again. */
  record ActionAssigned(
      String nonconformance, String action, CorrectiveAction.Assignment assignment)
      implements RunEvent {}

  /** It was done, or is done with: the note says which. */
  record ActionClosed(String nonconformance, String action, String note) implements RunEvent {}

  record HoldReleased(String nonconformance) implements RunEvent {}

  /** Closed by a second person, who is not whoever decided the disposition. */
  record NonconformanceClosed(String nonconformance, String note) implements RunEvent {}

  /**
   * Rework: from this step on everything is done again.
   *
   * @param unit the piece for which it is, 0 for all
   */
  record AttemptStarted(int attempt, StepId from, int position, int unit) implements RunEvent {
    public AttemptStarted(int attempt, StepId from, int position) {
      this(attempt, from, position, 0);
    }
  }

  /**
   * The pieces of a repeated section are known: pins how many are inspected, how many of them may
   * fail, and their checks.
   *
   * @param section counted from 1
   * @param lot how many pieces there are, 0 when nobody asked
   * @param inspection under which a plan was drawn, null without one
   * @param first the number of the first piece; the others follow
   * @param required the checks of all of them
   */
  record SampleDrawn(
      int section,
      Repeat policy,
      int lot,
      @Nullable Inspection inspection,
      SampleSize size,
      int first,
      List<RequiredCheck> required)
      implements RunEvent {
    public SampleDrawn {
      required = List.copyOf(required);
    }
  }

  /** One more piece of a section, with the checks that it needs. */
  record UnitAdded(int section, int unit, int piece, List<RequiredCheck> required)
      implements RunEvent {
    public UnitAdded {
      required = List.copyOf(required);
    }
  }

  /**
   * A piece is out of its sample: its checks are no longer required. What was entered for it stays
   * legible and still counts against the lot.
   *
   * @param reason empty when nothing had been entered
   */
  record UnitRemoved(int unit, String reason) implements RunEvent {}

  /** The sample of a section was inspected to its end. */
  record LotJudged(int section, LotVerdict verdict) implements RunEvent {}

  record NoteAdded(@Nullable StepId step, String text) implements RunEvent {}

  /**
   * @param timer which of the step's timers, counted from 1; when it is due follows from when this
   *     was recorded
   */
  record TimerStarted(Place place, int attempt, int timer) implements RunEvent {}

  /** The step is done before the timer's time is up. */
  record TimerOverridden(Place place, int attempt, int timer, String reason) implements RunEvent {}

  /**
   * At the completion: a required check was not asked for, because the condition of its step is not
   * met. It names the answers from which that follows, and is recomputed when the ledger is
   * verified.
   *
   * @param because what the conditions read, in the order of their terms; a blank is not named
   */
  record ConditionNotMet(Place place, List<EntryKey> because) implements RunEvent {
    public ConditionNotMet {
      because = List.copyOf(because);
    }
  }

  record Paused() implements RunEvent {}

  record Resumed() implements RunEvent {}

  /** Offered to somebody, with the signature of whoever gives; it is theirs when they sign too. */
  record HandedOver(PersonId to) implements RunEvent {}

  /** Whoever it was handed to signs that they go on with it. */
  record TakenOver() implements RunEvent {}

  /** After a while away somebody looked at a key step again: it is still as its entry says. */
  record Reaffirmed(EntryKey key) implements RunEvent {}

  /**
   * Somebody was called about something that the worker does not decide alone.
   *
   * @param step that it was about, null for the whole run
   * @param called who, as the call list has it
   * @param note what came of it, may be empty
   */
  record Escalated(@Nullable StepId step, String called, String note) implements RunEvent {}

  record Completed() implements RunEvent {}

  record Released() implements RunEvent {}

  record Abandoned(String reason) implements RunEvent {}
}
