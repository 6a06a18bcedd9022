package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
