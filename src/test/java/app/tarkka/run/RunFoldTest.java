package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An event that cannot follow means that the ledger is corrupt. */
class RunFoldTest {
  private static final StepId GLOVES = new StepId("gloves");

  @Test
  void nothingFollowsTheEndButReleaseAndClosure() {
    Run ended = after(held(), new RunEvent.Abandoned("Gone"));
    for (RunEvent event :
        List.of(
            new RunEvent.EntryWithdrawn(key()),
            new RunEvent.Held("n-2", HoldCause.RAISED, GLOVES, null),
            new RunEvent.AttemptStarted(2, GLOVES, 0),
            new RunEvent.NoteAdded(null, "Late"),
            new RunEvent.Paused(),
            new RunEvent.Resumed(),
            new RunEvent.Completed(),
            new RunEvent.Released(),
            new RunEvent.Abandoned("Again"))) {
      impossible(ended, event);
    }
    after(ended, new RunEvent.NonconformanceClosed("n-1", ""));
    Run completed = after(entered(), new RunEvent.Completed());
    impossible(completed, new RunEvent.Completed());
    assertEquals(RunState.RELEASED, after(completed, new RunEvent.Released()).state());
  }

  @Test
  void onlyAPausedRunGoesOnAndAHeldOneDoesNotComplete() {
    impossible(entered(), new RunEvent.Resumed());
    impossible(entered(), new RunEvent.Released());
    impossible(held(), new RunEvent.Completed());
    impossible(after(entered(), new RunEvent.Paused()), new RunEvent.Completed());
    impossible(after(entered(), new RunEvent.Paused()), new RunEvent.Paused());
  }

  @Test
  void attemptsAreCountedAndAnEntryIsReplacedOnce() {
    impossible(entered(), new RunEvent.AttemptStarted(3, GLOVES, 0));
    impossible(entered(), new RunEvent.AttemptStarted(1, GLOVES, 0));
    Run withdrawn = after(entered(), new RunEvent.EntryWithdrawn(key()));
    impossible(withdrawn, new RunEvent.EntryWithdrawn(key()));
    impossible(held(), new RunEvent.Held("n-1", HoldCause.RAISED, GLOVES, null));
  }

  private static Run entered() {
    return RunScenario.of(Contents.torque(SignOff.PERFORMED))
        .answers("cho", "gloves", new Result.Acknowledged())
        .run();
  }

  private static Run held() {
    return after(entered(), new RunEvent.Held("n-1", HoldCause.RAISED, GLOVES, null));
  }

  private static EntryKey key() {
    return new EntryKey(GLOVES, 0, 1, 1);
  }

  private static Run after(Run run, RunEvent event) {
    return run.after(
        new Recorded(
            run.lastSequence() + 1,
            app.tarkka.person.Attribution.of(
                RunScenario.of(Contents.torque(SignOff.PERFORMED))
                    .staff
                    .signs("cho", Meaning.PERFORMED),
                run.started().at(),
                app.tarkka.testkit.Staff.SEAT),
            event));
  }

  private static void impossible(Run run, RunEvent event) {
    assertThrows(IllegalStateException.class, () -> after(run, event), event::toString);
  }
}
