package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeRulesTest {
  private static final Result DONE = new Result.Acknowledged();
  private static final EntryKey KEY = new EntryKey(new StepId("seal"), 0, 1, 1);

  @Test
  void aRunThatAwaitsItsCheckStillDoesAfterAPause() {
    RunScenario scenario = awaitingCheck();
    pauses(scenario, new RunCommand.Pause());
    pauses(scenario, new RunCommand.Resume());
    assertEquals(RunState.AWAITING_CHECK, scenario.run().state());
  }

  @Test
  void aPauseOfTheDoersHoldsUpNoSecondPerson() {
    RunScenario scenario = awaitingCheck();
    pauses(scenario, new RunCommand.Pause());
    scenario.signs("ben", scenario.accept("seal"));
    assertEquals(RunState.COMPLETED, scenario.run().state());
  }

  @Test
  void whatIsHandedOverOnTheWayIsCheckedWhileTheRunIsPausedAndThePauseGoesOn() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.answers("cho", "gloves", DONE).measures("cho", "torque", "12.0");
    scenario.hands("cho", "torque");
    pauses(scenario, new RunCommand.Pause());

    scenario.checksBlind("ben", "torque", "12.0");

    assertEquals(RunState.PAUSED, scenario.run().state());
    scenario.refuses(Refusal.Reason.RUN_PAUSED, "cho", scenario.answer("cover", DONE));
  }

  @Test
  void aDifferenceThatIsFoundDuringAPauseHoldsTheRun() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.BLIND));
    scenario.answers("cho", "gloves", DONE).measures("cho", "torque", "12.0");
    scenario.hands("cho", "torque");
    pauses(scenario, new RunCommand.Pause());

    scenario.checksBlind("ben", "torque", "12.4");

    assertEquals(RunState.ON_HOLD, scenario.run().state());
  }

  @Test
  void onlyWhoeverWorksOrChecksPausesAndResumes() {
    RunScenario scenario = awaitingCheck();
    scenario.staff.with("eve", Role.AUTHOR);
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "eve", new RunCommand.Pause());
    pauses(scenario, new RunCommand.Pause());
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "eve", new RunCommand.Resume());
  }

  @Test
  void whoeverHasNoRoleNeitherHoldsNorAbandons() {
    RunScenario scenario = awaitingCheck();
    scenario.staff.with("eve").with("fay", Role.AUTHOR);
    RunCommand hold = new RunCommand.Hold(KEY.step(), "It leaks");
    RunCommand abandon = new RunCommand.Abandon("Cancelled");
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "eve", hold);
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "eve", abandon);
    scenario.does("fay", hold);
    scenario.signs("fay", abandon);
    assertEquals(RunState.ABANDONED, scenario.run().state());
  }

  @Test
  void nobodyWithAnEntryInAnyAttemptReleases() {
    RunScenario scenario = completed();
    scenario.refuses(Refusal.Reason.CONTRIBUTED_RELEASE, "cho", new RunCommand.Release());
    scenario.staff.newPin("cho", "cho");
    scenario.refuses(Refusal.Reason.CONTRIBUTED_RELEASE, "cho", new RunCommand.Release());
  }

  @Test
  void anOwnerWhoMadeAnEntryDoesNotReleaseEither() {
    RunScenario scenario =
        RunScenario.of(releasing())
            .answers("ana", "seal", DONE)
            .signs("ana", new RunCommand.Finish())
            .signs("ben", new RunCommand.Check(List.of(new CheckAnswer.Accept(KEY))));
    scenario.refuses(Refusal.Reason.CONTRIBUTED_RELEASE, "ana", new RunCommand.Release());
  }

  @Test
  void whoeverCameOrWasGivenAPinByAContributorDuringTheRunDoesNotRelease() {
    RunScenario scenario = completed();
    scenario.staff.with("eve", Role.CHECKER);
    scenario.refuses(Refusal.Reason.ADDED_DURING_RUN, "eve", new RunCommand.Release());
    scenario.staff.newPin("dia", "cho");
    scenario.refuses(Refusal.Reason.CREDENTIAL_FROM_CONTRIBUTOR, "dia", new RunCommand.Release());
  }

  @Test
  void aSecondPersonReleasesEvenOneWhoCheckedWithTheRightSignature() {
    RunScenario scenario = completed();
    assertTrue(scenario.run().awaitsRelease());
    scenario.refuses(
        Refusal.Reason.SIGNATURE_NEEDED,
        new RunCommand.Release(),
        scenario.staff.signs("ben", Meaning.CHECKED));
    scenario.signs("ben", new RunCommand.Release());
    assertEquals(RunState.RELEASED, scenario.run().state());
    assertFalse(scenario.run().awaitsRelease());
  }

  @Test
  void whatNeedsNoReleaseDoesNotAwaitOne() {
    RunScenario scenario = awaitingCheck();
    scenario.signs("ben", scenario.accept("seal"));
    assertFalse(scenario.run().awaitsRelease());
  }

  private static RunScenario completed() {
    RunScenario scenario =
        RunScenario.of(releasing())
            .answers("cho", "seal", DONE)
            .signs("cho", new RunCommand.Finish());
    return scenario.signs("ben", scenario.accept("seal"));
  }

  private static Content releasing() {
    return Contents.procedure(Contents.step("seal").signOff(SignOff.INSPECTED).build()).toBuilder()
        .release(true)
        .build();
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
