package app.tarkka.run;

/** Which event can follow in a run as it stands; any other is in no ledger that Tarkka wrote. */
final class RunOrder {
  private RunOrder() {}

  static boolean allows(Run run, RunEvent event) {
    RunState state = run.state();
    return switch (event) {
      case RunEvent.Started _ -> false;
      case RunEvent.Released _ -> state == RunState.COMPLETED;
      case RunEvent.NonconformanceClosed _, RunEvent.ActionAssigned _, RunEvent.ActionClosed _ ->
          true;
      case RunEvent.Resumed _ -> state == RunState.PAUSED;
      case RunEvent.Paused _ -> state == RunState.OPEN || state == RunState.AWAITING_CHECK;
      case RunEvent.Completed _ ->
          state == RunState.OPEN
              || state == RunState.AWAITING_CHECK
              || (state == RunState.PAUSED && run.finished());
      case RunEvent.AttemptStarted e -> !state.ended() && e.attempt() == run.attempt() + 1;
      case RunEvent.EntryWithdrawn e -> !state.ended() && stands(run, e.key());
      case RunEvent.EntryCorrected e -> !state.ended() && stands(run, e.replaced());
      case RunEvent.UnitAdded e ->
          !state.ended() && run.sample(e.section()).isPresent() && run.sampleOf(e.unit()).isEmpty();
      case RunEvent.UnitRemoved e ->
          !state.ended()
              && run.sampleOf(e.unit())
                  .flatMap(s -> s.unit(e.unit()))
                  .filter(RunUnit::stands)
                  .isPresent();
      case RunEvent.Held e ->
          !state.ended()
              && run.nonconformances().stream().noneMatch(n -> n.id().equals(e.nonconformance()));
      case RunEvent.TakenOver _ -> !state.ended() && run.handedTo().isPresent();
      case RunEvent.Reaffirmed e -> !state.ended() && stands(run, e.key());
      // An abandoned run can have left a hold undecided.
      case RunEvent.NonconformanceRaised e -> !state.ended() || leftOpen(run, e.nonconformance());
      case RunEvent.DispositionDecided e -> !state.ended() || leftOpen(run, e.nonconformance());
      case RunEvent.HoldReleased _ -> !state.ended() || state == RunState.ABANDONED;
      case RunEvent.ConditionNotMet e ->
          !state.ended()
              && run.required().stream().anyMatch(check -> check.place().equals(e.place()));
      case RunEvent.EntryRecorded _,
          RunEvent.CheckRequired _,
          RunEvent.HandedToCheck _,
          RunEvent.CheckCommitted _,
          RunEvent.CheckWitnessed _,
          RunEvent.CheckInspected _,
          RunEvent.CheckNotPossible _,
          RunEvent.ResultsDiffer _,
          RunEvent.ResultsShown _,
          RunEvent.SampleDrawn _,
          RunEvent.LotJudged _,
          RunEvent.NoteAdded _,
          RunEvent.Escalated _,
          RunEvent.TimerStarted _,
          RunEvent.TimerOverridden _,
          RunEvent.HandedOver _,
          RunEvent.Abandoned _ ->
          !state.ended();
    };
  }

  private static boolean leftOpen(Run run, String nonconformance) {
    return run.state() == RunState.ABANDONED
        && run.nonconformances().stream().anyMatch(n -> n.id().equals(nonconformance) && n.holds());
  }

  private static boolean stands(Run run, EntryKey key) {
    return run.entry(key).filter(RunEntry::stands).isPresent();
  }
}
