package app.tarkka.run;

/** A break in the work of a run, which only whoever works ends. */
final class Pause {
  private Pause() {}

  /** A hold that came during a pause does not end it, nor does what was decided. */
  static RunState outlasting(Run run, RunState state) {
    return state != RunState.ON_HOLD && lasts(run) ? RunState.PAUSED : state;
  }

  /** Whether the run was paused and nobody resumed it since, whatever held it meanwhile. */
  private static boolean lasts(Run run) {
    for (Recorded recorded : run.history().reversed()) {
      if (recorded.event() instanceof RunEvent.Paused) {
        return true;
      }
      if (recorded.event() instanceof RunEvent.Resumed) {
        return false;
      }
    }
    return false;
  }
}
