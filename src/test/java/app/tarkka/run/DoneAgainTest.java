package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rework that begins at an earlier step reaches steps to which nobody had come. */
final class DoneAgainTest {
  @Test
  void onlyAStepThatWasDoneBeforeIsMarkedAsReworked() {
    RunScenario run = reworked();
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "12.0");
    run.answers("cho", "cover", new Result.Acknowledged());

    Set<String> reworked =
        StepMarks.of(run.run()).stream()
            .filter(at -> at.mark() == StepMark.REWORKED)
            .map(at -> at.step().value())
            .collect(Collectors.toSet());
    assertEquals(Set.of("gloves", "torque"), reworked);
  }

  @Test
  void whatWasTakenBackBeforeIsNoEarlierAnswer() {
    RunScenario run = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    run.answers("cho", "gloves", new Result.Acknowledged());
    run.does("cho", new RunCommand.Undo(run.key("gloves")));
    run.answers("cho", "gloves", new Result.Acknowledged());

    assertTrue(run.run().entries().before(Place.of(new StepId("gloves")), 2).isPresent());
    assertTrue(run.run().entries().before(Place.of(new StepId("gloves")), 1).isEmpty());
    assertTrue(run.run().entries().after(Place.of(new StepId("gloves")), 1).isEmpty());
  }

  @Test
  void onlyWhatTheReworkVoidsHasItsReason() {
    RunScenario run = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    run.answers("cho", "gloves", new Result.Acknowledged());
    EntryKey undone = run.key("gloves");
    run.does("cho", new RunCommand.Undo(undone));
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "14.0");
    EntryKey again = run.key("gloves");
    rework(run);

    assertTrue(Standing.reworkedFor(run.run(), run.run().entry(undone).orElseThrow()).isEmpty());
    RunEntry voided = run.run().entry(again).orElseThrow();
    assertEquals(Standing.TO_REWORK, Standing.of(run.run(), voided));
    assertTrue(Standing.reworkedFor(run.run(), voided).isPresent());
  }

  private static RunScenario reworked() {
    RunScenario run = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "14.0");
    return rework(run);
  }

  private static RunScenario rework(RunScenario run) {
    String hold = run.run().openHold().orElseThrow().id();
    return run.signs(
        "cho",
        new RunCommand.Decide(
            hold, Disposition.REWORK, new StepId("gloves"), "wrong wrench", "", "", ""));
  }
}
