package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import org.junit.jupiter.api.Test;

/**
 * Nobody but whoever works ends a pause: a check that differs meanwhile, and its decision, do not.
 */
final class PauseTest {
  @Test
  void outlastsAHoldThatIsConceded() {
    decided(Disposition.USE_AS_IS, "ana");
  }

  @Test
  void outlastsAHoldAfterWhichWorkIsDoneAgain() {
    decided(Disposition.REWORK, "cho");
  }

  private static void decided(Disposition disposition, String who) {
    RunScenario run = RunScenario.of(Contents.torque(SignOff.BLIND));
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "12.0");
    run.hands("cho", "torque").does("cho", new RunCommand.Pause());
    run.checksBlind("ben", "torque", "12.4");
    assertEquals(RunState.ON_HOLD, run.run().state());
    String hold = run.run().openHold().orElseThrow().id();

    run.signs(
        who,
        new RunCommand.Decide(hold, disposition, new StepId("torque"), "As it is", "", "", ""));

    assertEquals(RunState.PAUSED, run.run().state());
    run.does("cho", new RunCommand.Resume());
    assertEquals(RunState.OPEN, run.run().state());
  }
}
