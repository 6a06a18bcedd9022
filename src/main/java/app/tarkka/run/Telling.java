package app.tarkka.run;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What would tell a result that the view withholds, and is withheld with it: a note on its step, a
 * cause, a description, a reason. What is said at a step that is measured blind is withheld before
 * there is an entry, too, from everybody but who said it: any of them may be its second person.
 */
public record Telling(RunView view) {

  /**
   * Whether what was said about it would tell: its description, defect code, severity and photo.
   * Each thing that is written about it later is asked for by itself, since somebody else may have
   * written it: {@link #reason}, {@link #what}, {@link #note}, {@link #closing}.
   */
  public boolean words(Nonconformance n) {
    return about(n, spoke(n));
  }

  /** Whether the reason for what was decided would tell. */
  public boolean reason(Nonconformance n) {
    return about(n, own(n.decided()));
  }

  /** Whether what is to be done about it would tell. */
  public boolean what(Nonconformance n, CorrectiveAction action) {
    return about(n, own(action.assigned()));
  }

  /** Whether what was said when that was done would tell. */
  public boolean note(Nonconformance n, CorrectiveAction action) {
    return about(n, own(action.closed()));
  }

  /** Whether what was said when it was closed would tell. */
  public boolean closing(Nonconformance n) {
    return about(n, own(n.closed()));
  }

  /**
   * @param own whether the viewer wrote it
   */
  private boolean about(Nonconformance n, boolean own) {
    if (n.cause() == HoldCause.LOT_NOT_ACCEPTED) {
      return lot(view.run().section(n.step()));
    }
    EntryKey key = n.key();
    // One that was raised by hand is about its step, and may say what was measured there. One of an
    // entry may say what that was corrected to, and, written later, what its rework measured.
    return key == null
        ? step(n.step()) || awaited(n.step(), own)
        : view.withheld(key) || place(key.place());
  }

  /** Whether its cause would tell; that two results differ tells neither of them. */
  public boolean cause(Nonconformance n) {
    EntryKey key = n.key();
    return key != null && n.cause() != HoldCause.RESULTS_DIFFER && view.withheld(key);
  }

  /** Whether what was decided would tell: that only the typing was wrong says that it passes. */
  public boolean decision(Nonconformance n) {
    RunEvent.DispositionDecided decided = n.disposition();
    return decided != null && decided.disposition() == Disposition.ENTERED_WRONGLY && words(n);
  }

  /** Whether what the event says would tell. */
  public boolean event(Recorded said) {
    return switch (said.event()) {
      // Answers are said, or withheld, in the entries.
      case RunEvent.EntryRecorded _, RunEvent.EntryCorrected _, RunEvent.CheckCommitted _ -> true;
      case RunEvent.CheckInspected e -> view.withheld(e.key());
      case RunEvent.Held e -> cause(view.run().nonconformance(e.nonconformance()));
      case RunEvent.NonconformanceRaised e -> about(e.nonconformance(), said);
      // Why a value is accepted, and what is done about it, says which value it was.
      case RunEvent.DispositionDecided e -> about(e.nonconformance(), said);
      case RunEvent.ActionAssigned e -> about(e.nonconformance(), said);
      case RunEvent.ActionClosed e -> about(e.nonconformance(), said);
      case RunEvent.NonconformanceClosed e -> about(e.nonconformance(), said);
      case RunEvent.NoteAdded e -> Optional.ofNullable(e.step()).filter(at(said)).isPresent();
      case RunEvent.Escalated e -> Optional.ofNullable(e.step()).filter(at(said)).isPresent();
      case RunEvent.TimerOverridden e -> at(said).test(e.place().step());
      case RunEvent.UnitRemoved e -> !own(said) && piece(e.unit());
      case RunEvent.Started _,
          RunEvent.EntryWithdrawn _,
          RunEvent.CheckRequired _,
          RunEvent.HandedToCheck _,
          RunEvent.CheckWitnessed _,
          // Whoever could not check had seen no result.
          RunEvent.CheckNotPossible _,
          RunEvent.ResultsDiffer _,
          RunEvent.ResultsShown _,
          RunEvent.HoldReleased _,
          RunEvent.AttemptStarted _,
          RunEvent.SampleDrawn _,
          RunEvent.UnitAdded _,
          RunEvent.LotJudged _,
          RunEvent.TimerStarted _,
          // Said when the run completes: nothing is withheld any longer.
          RunEvent.ConditionNotMet _,
          RunEvent.Paused _,
          RunEvent.Resumed _,
          RunEvent.HandedOver _,
          RunEvent.TakenOver _,
          RunEvent.Reaffirmed _,
          RunEvent.Completed _,
          RunEvent.Released _,
          RunEvent.Abandoned _ ->
          false;
    };
  }

  /** Whether the reason for which a piece was taken out would tell what was measured on it. */
  public boolean removal(RunUnit unit) {
    Attribution removed = unit.removed();
    return removed != null && !removed.person().equals(view.viewer()) && piece(unit.number());
  }

  private boolean piece(int unit) {
    return view.run().entriesOf(unit).stream().anyMatch(entry -> view.withheld(entry.key()));
  }

  private Predicate<StepId> at(Recorded said) {
    return step -> step(step) || awaited(step, own(said));
  }

  /** Whether the viewer said last what is said about it. */
  private boolean spoke(Nonconformance n) {
    return view.run().history().reversed().stream()
        .filter(
            r -> r.event() instanceof RunEvent.NonconformanceRaised(var id, _) && id.equals(n.id()))
        .findFirst()
        .filter(this::own)
        .isPresent();
  }

  private boolean about(String nonconformance, Recorded said) {
    return about(view.run().nonconformance(nonconformance), own(said));
  }

  private boolean own(Recorded said) {
    return own(said.by());
  }

  private boolean own(@Nullable Attribution by) {
    return by != null && by.person().equals(view.viewer());
  }

  /** Whether a blind entry of the step is still to come, so that nobody can know who checks it. */
  private boolean awaited(StepId step, boolean own) {
    Run run = view.run();
    if (own || run.state().ended()) {
      return false;
    }
    boolean place =
        run.places().stream()
            .filter(each -> each.step().equals(step) && run.standing(each).isEmpty())
            .flatMap(each -> run.requiredAt(each).stream())
            .anyMatch(check -> check.policy() == SignOff.BLIND);
    return place || (blind(step) && run.undrawn().contains(run.section(step)));
  }

  private boolean blind(StepId step) {
    return view.run().content().step(step).filter(s -> s.signOff() == SignOff.BLIND).isPresent();
  }

  private boolean step(StepId step) {
    return withheld(entry -> entry.key().step().equals(step));
  }

  private boolean place(Place place) {
    return withheld(entry -> entry.key().place().equals(place));
  }

  private boolean lot(int section) {
    return withheld(entry -> view.run().section(entry.key().step()) == section);
  }

  private boolean withheld(Predicate<RunEntry> which) {
    return view.run().entries().values().stream()
        .anyMatch(entry -> which.test(entry) && view.withheld(entry.key()));
  }
}
