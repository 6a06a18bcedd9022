package app.tarkka.run;

import static app.tarkka.run.RunScenario.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import org.junit.jupiter.api.Test;

/** <i>Someone else checks it before it leaves</i> holds for the product as it was then (rule 8). */
class FinalCheckTest {
  private static final Result DONE = new Result.Acknowledged();
  private static final String FINAL = Content.FINAL_CHECK.value();

  @Test
  void aCorrectionAfterItMakesItVoidAndAsksForItAgain() {
    RunScenario scenario = finished();
    scenario.signs("ben", scenario.accept(FINAL));
    EntryKey passed = scenario.key(FINAL);
    corrects(scenario, "12.2");
    assertFalse(scenario.run().entry(passed).orElseThrow().stands());
    assertEquals(RunState.OPEN, scenario.run().state());
    scenario.hands("cho", "torque").checksBlind("ben", "torque", "12.2");
    scenario.refuses(Refusal.Reason.STEPS_OPEN, "cho", new RunCommand.Finish());

    scenario.answers("cho", FINAL, DONE).signs("cho", new RunCommand.Finish());
    scenario.signs("ben", scenario.accept(FINAL));
    assertEquals(RunState.COMPLETED, scenario.run().state());
  }

  @Test
  void anOptionalStepDoneAfterItMakesItVoidToo() {
    Content content =
        Contents.checklist(
            Contents.step("wrap").build(), Contents.step("card").required(false).build());
    RunScenario scenario =
        RunScenario.of(content.toBuilder().finalCheck(true).build())
            .answers("cho", "wrap", DONE)
            .answers("cho", FINAL, DONE)
            .answers("cho", "card", DONE);
    assertEquals(FINAL, scenario.run().openPlaces().getFirst().step().value());
  }

  @Test
  void correctingItselfKeepsItsNewestWord() {
    RunScenario scenario = finished();
    scenario.signs(
        "cho",
        new RunCommand.Correct(scenario.key(FINAL), DONE, RunCommand.Care.AS_TYPED, "too early"));
    assertTrue(scenario.run().openPlaces().isEmpty());
    assertEquals(2, scenario.key(FINAL).entry());
  }

  private static RunScenario finished() {
    Content content = Contents.torque(SignOff.BLIND).toBuilder().finalCheck(true).build();
    return RunScenario.of(content)
        .answers("cho", "gloves", DONE)
        .measures("cho", "torque", "12.0")
        .answers("cho", "cover", DONE)
        .answers("cho", FINAL, DONE)
        .signs("cho", new RunCommand.Finish());
  }

  private static void corrects(RunScenario scenario, String value) {
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"), measured(value), RunCommand.Care.AS_TYPED, "misread"));
  }
}
