package app.tarkka.run;

import app.tarkka.document.Contact;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction.Assignment;
import java.util.List;
import java.util.Optional;

/** What a person asks of a run. {@link RunRules} accepts or refuses it. */
public sealed interface RunCommand {

  /**
   * Answers a step.
   *
   * @param care whether a value that looks like a decimal slip was read again
   */
  record Answer(Place place, Result result, Care care) implements RunCommand {}

  /** Whether the person was asked to read an unlikely value again, and stands by it. */
  enum Care {
    AS_TYPED,
    READ_AGAIN
  }

  /** Undoes an entry within ten seconds while nothing follows. */
  record Undo(EntryKey key) implements RunCommand {}

  /** Replaces an entry by another answer, with a reason. */
  record Correct(EntryKey key, Result result, Care care, String reason) implements RunCommand {}

  /** Signs the listed entries so that a second person can check them. */
  record HandToCheck(List<EntryKey> entries) implements RunCommand {
    public HandToCheck {
      entries = List.copyOf(entries);
    }
  }

  /** Says that everything is done; completes the run unless checks are missing. */
  record Finish() implements RunCommand {}

  /** One sitting of a checker: every check with its own answer, under one signature. */
  record Check(List<CheckAnswer> answers) implements RunCommand {
    public Check {
      answers = List.copyOf(answers);
    }
  }

  /** Signs that one was present while the entries were made, or read them aloud and heard them. */
  record Witness(List<EntryKey> keys) implements RunCommand {
    public Witness {
      keys = List.copyOf(keys);
    }

    public Witness(EntryKey key) {
      this(List.of(key));
    }
  }

  /** Asks to see both results of a difference, giving up the blind check. */
  record ShowResults(EntryKey key) implements RunCommand {}

  /** Puts the run on hold by hand. */
  record Hold(StepId step, String description) implements RunCommand {}

  /** Says what went wrong, on a nonconformance that is open. */
  record Describe(String nonconformance, Fault fault) implements RunCommand {
    public Describe(String nonconformance, String description) {
      this(nonconformance, new Fault(description));
    }
  }

  /**
   * @param from the step from which the work is done again; only read for a rework
   * @param minutes material and refunds: decimal strings, empty when not entered
   * @param action what is done so that it does not happen again; empty for nothing, or for later
   */
  record Decide(
      String nonconformance,
      Disposition disposition,
      StepId from,
      String reason,
      String minutes,
      String material,
      String refund,
      Optional<Assignment> action)
      implements RunCommand {
    public Decide(
        String nonconformance,
        Disposition disposition,
        StepId from,
        String reason,
        String minutes,
        String material,
        String refund) {
      this(nonconformance, disposition, from, reason, minutes, material, refund, Optional.empty());
    }
  }

  /** Assigns a corrective action, also when the run has ended. */
  record AssignAction(String nonconformance, Assignment assignment) implements RunCommand {}

  /**
   * Says that a corrective action is done with.
   *
   * @param note what was done
   */
  record CloseAction(String nonconformance, String action, String note) implements RunCommand {}

  record CloseNonconformance(String nonconformance, String note) implements RunCommand {}

  /**
   * Says how many pieces there are in a repeated section.
   *
   * @param section counted from 1
   * @param lot how many pieces; the lot's size where pieces are sampled
   * @param inspection read where a plan of ISO 2859-1 is drawn
   * @param reason why reduced inspection ends though the lots do not ask for it; empty otherwise
   */
  record DrawSample(int section, int lot, Inspection inspection, String reason)
      implements RunCommand {
    public DrawSample(int section, int lot, Inspection inspection) {
      this(section, lot, inspection, "");
    }
  }

  /** One more piece in a section. */
  record AddUnit(int section) implements RunCommand {}

  /**
   * Takes a piece out.
   *
   * @param reason needed when something was entered for it
   */
  record RemoveUnit(int unit, String reason) implements RunCommand {}

  record AddNote(Optional<StepId> step, String text) implements RunCommand {}

  /**
   * @param timer which of the step's timers, counted from 1
   */
  record StartTimer(Place place, int timer) implements RunCommand {}

  /** Is done before the timer's time is up, and says why. */
  record OverrideTimer(Place place, int timer, String reason) implements RunCommand {}

  record Pause() implements RunCommand {}

  record Resume() implements RunCommand {}

  record HandOver(PersonId to) implements RunCommand {}

  /** Takes a run that was handed to the person. */
  record TakeOver() implements RunCommand {}

  /** Says after a while away that a key step is still as its entry says. */
  record Reaffirm(EntryKey key) implements RunCommand {}

  /**
   * Says that somebody was called.
   *
   * @param note what came of it, may be empty
   */
  record Escalate(Optional<StepId> step, Contact called, String note) implements RunCommand {}

  record Release() implements RunCommand {}

  record Abandon(String reason) implements RunCommand {}

  /** What the command's signature says; empty when signing in is enough. */
  default Optional<Meaning> signature() {
    return switch (this) {
      case Correct _, HandToCheck _, Finish _, HandOver _, TakeOver _ ->
          Optional.of(Meaning.PERFORMED);
      case Check _ -> Optional.of(Meaning.CHECKED);
      case Witness _ -> Optional.of(Meaning.WITNESSED);
      case Decide _, AssignAction _, CloseAction _, CloseNonconformance _, Abandon _ ->
          Optional.of(Meaning.DECIDED);
      case Release _ -> Optional.of(Meaning.RELEASED);
      case Answer _,
          Undo _,
          ShowResults _,
          Hold _,
          Describe _,
          AddNote _,
          Reaffirm _,
          Escalate _,
          DrawSample _,
          AddUnit _,
          RemoveUnit _,
          StartTimer _,
          OverrideTimer _,
          Pause _,
          Resume _ ->
          Optional.empty();
    };
  }
}
