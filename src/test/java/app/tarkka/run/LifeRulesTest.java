package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.SignOff;
import app.tarkka.person.Role;
import org.junit.jupiter.api.Test;

class LifeRulesTest {
  private static final Result DONE = new Result.Acknowledged();

  @Test
  void aRunThatAwaitsItsCheckStillDoesAfterAPause() {
    RunScenario scenario = awaitingCheck();
    RunCommand accept = scenario.accept("seal");
    pauses(scenario, new RunCommand.Pause());
    scenario.refuses(Refusal.Reason.RUN_PAUSED, "ben", accept);
    pauses(scenario, new RunCommand.Resume());
    assertEquals(RunState.AWAITING_CHECK, scenario.run().state());
    scenario.signs("ben", accept);
    assertEquals(RunState.COMPLETED, scenario.run().state());
  }

  @Test
  void onlyWhoeverWorksOrChecksPausesAndResumes() {
    RunScenario scenario = awaitingCheck();
    scenario.staff.with("eve", Role.AUTHOR);
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "eve", new RunCommand.Pause());
    pauses(scenario, new RunCommand.Pause());
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "eve", new RunCommand.Resume());
  }

  private static void pauses(RunScenario scenario, RunCommand command) {
    scenario.accepts(command, scenario.staff.signedIn("cho"));
  }

  private static RunScenario awaitingCheck() {
    return RunScenario.of(
            Contents.procedure(Contents.step("seal").signOff(SignOff.INSPECTED).build()))
        .answers("cho", "seal", DONE)
        .signs("cho", new RunCommand.Finish());
  }
}
