package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A second person's word is needed on every not-applicable that stands (domain.md rule 6). */
class NotApplicableTest {
  private static final Result DONE = new Result.Acknowledged();
  private static final Result NOT_APPLICABLE = new Result.NotApplicable("open model");

  @Test
  void aCorrectionToItNeedsASecondPersonToo() {
    RunScenario scenario = corrected(answered(DONE), NOT_APPLICABLE);
    scenario.signs("cho", new RunCommand.Finish());
    assertEquals(RunState.AWAITING_CHECK, scenario.run().state());
    scenario.signs("ben", scenario.accept("cover"));
    assertEquals(RunState.COMPLETED, scenario.run().state());
  }

  @Test
  void aCorrectionFromOneReasonToAnotherAsksForOneCheck() {
    RunScenario scenario =
        corrected(answered(NOT_APPLICABLE), new Result.NotApplicable("no cover sold"));
    assertEquals(1, scenario.run().missingChecks().size());
  }

  @Test
  void aMistakenOneThatWasUndoneOrCorrectedAsksForNobody() {
    RunScenario undone = answered(NOT_APPLICABLE);
    undone.accepts(new RunCommand.Undo(undone.key("cover")), undone.staff.signedIn("cho"));
    undone.answers("cho", "cover", DONE).signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, undone.run().state());

    RunScenario corrected = corrected(answered(NOT_APPLICABLE), DONE);
    corrected.refuses(
        Refusal.Reason.NO_CHECK_ASKED,
        "cho",
        new RunCommand.HandToCheck(List.of(corrected.key("cover"))));
    corrected.signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, corrected.run().state());
  }

  @Test
  void itIsAskedForAgainWhenTheAnswerIsNotApplicableAfterAll() {
    RunScenario scenario = answered(NOT_APPLICABLE);
    scenario.accepts(new RunCommand.Undo(scenario.key("cover")), scenario.staff.signedIn("cho"));
    scenario.answers("cho", "cover", NOT_APPLICABLE);
    assertEquals(1, scenario.run().missingChecks().size());
    scenario.hands("cho", "cover").signs("ben", scenario.accept("cover"));
    assertEquals(List.of(), scenario.run().missingChecks());
  }

  private static RunScenario answered(Result result) {
    return RunScenario.of(Contents.procedure(Contents.step("cover").build()))
        .answers("cho", "cover", result);
  }

  private static RunScenario corrected(RunScenario scenario, Result to) {
    RunCommand correct =
        new RunCommand.Correct(scenario.key("cover"), to, RunCommand.Care.AS_TYPED, "slipped");
    return scenario.signs("cho", correct);
  }
}
