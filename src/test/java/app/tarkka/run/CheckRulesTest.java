package app.tarkka.run;

import static app.tarkka.run.RunScenario.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckRulesTest {
  private static final Result DONE = new Result.Acknowledged();

  @Test
  void aBlindOutOfLimitValueIsWithheldAndHoldsNothingBeforeTheCheck() {
    RunScenario scenario = measuredBlind("13.4");
    assertEquals(RunState.OPEN, scenario.run().state());
    EntryKey key = scenario.key("torque");
    assertTrue(seenBy(scenario, "ben", key).withheld());
    assertTrue(new RunView(scenario.run(), null).withheld(key));
    assertFalse(seenBy(scenario, "cho", key).withheld());
  }

  @Test
  void agreesWithinATenthOfTheBandAndIsThenShown() {
    RunScenario scenario =
        measuredBlind("12.0").hands("cho", "torque").checksBlind("ben", "torque", "12.1");
    assertTrue(scenario.run().checked(scenario.key("torque")));
    assertFalse(seenBy(scenario, "dia", scenario.key("torque")).withheld());
    assertEquals(RunState.OPEN, scenario.run().state());
  }

  @Test
  void aDifferenceHoldsTheRunAndShowsBothValuesToThoseTwoOnly() {
    RunScenario scenario = differing();
    assertEquals(HoldCause.RESULTS_DIFFER, scenario.run().openHold().orElseThrow().cause());
    EntryKey key = scenario.key("torque");
    assertFalse(seenBy(scenario, "cho", key).withheld());
    assertFalse(seenBy(scenario, "ben", key).withheld());
    assertTrue(seenBy(scenario, "dia", key).withheld());
  }

  @Test
  void differsWhenOneIsInsideTheLimitsAndTheOtherOutsideHoweverClose() {
    RunScenario scenario =
        measuredBlind("12.5").hands("cho", "torque").checksBlind("ben", "torque", "12.51");
    assertEquals(HoldCause.RESULTS_DIFFER, scenario.run().openHold().orElseThrow().cause());
  }

  @Test
  void afterADifferenceOnlyAThirdPersonMeasuresBlind() {
    RunScenario scenario = differing();
    scenario.refuses(Refusal.Reason.RESULT_WAS_SHOWN, "ben", scenario.blind("torque", "12.0"));
    scenario.refuses(Refusal.Reason.SAME_PERSON, "cho", scenario.blind("torque", "12.0"));
    scenario.checksBlind("dia", "torque", "12.0");
    assertTrue(scenario.run().checked(scenario.key("torque")));
    assertEquals(RunState.ON_HOLD, scenario.run().state());
    scenario.signs("ana", decide(scenario, Disposition.USE_AS_IS));
    assertEquals(RunState.OPEN, scenario.run().state());
  }

  @Test
  void whoeverWasShownBothResultsCannotCheckBlind() {
    RunScenario scenario = differing();
    scenario.accepts(
        new RunCommand.ShowResults(scenario.key("torque")), scenario.staff.signedIn("ana"));
    scenario.refuses(Refusal.Reason.RESULT_WAS_SHOWN, "ana", scenario.blind("torque", "12.0"));
  }

  @Test
  void reworkIsANewAttemptAndTheEarlierOneStays() {
    RunScenario scenario = differing();
    EntryKey first = scenario.key("torque");
    scenario.signs("cho", decide(scenario, Disposition.REWORK));
    assertTrue(scenario.run().standing(first.place()).isEmpty());
    assertTrue(scenario.run().entry(first).isPresent());
    scenario.measures("cho", "torque", "12.0");
    assertEquals(2, scenario.key("torque").attempt());
    assertEquals("gloves", scenario.key("gloves").step().value());
  }

  @Test
  void onlyAnAuthorLetsAFaultStand() {
    RunScenario scenario = differing();
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "ben", decide(scenario, Disposition.USE_AS_IS));
  }

  @Test
  void refusesUnsignedEntriesAndChecksOfAnotherKind() {
    RunScenario scenario = measuredBlind("12.0");
    scenario.refuses(Refusal.Reason.NOT_HANDED, "ben", scenario.blind("torque", "12.0"));
    scenario.hands("cho", "torque");
    scenario.refuses(Refusal.Reason.CHECK_BLIND, "ben", scenario.accept("torque"));
    scenario.checksBlind("ben", "torque", "12.0");
    scenario.refuses(Refusal.Reason.ALREADY_CHECKED, "dia", scenario.blind("torque", "12.0"));
  }

  @Test
  void anOwnerWhoDidItCannotCheckItEither() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.BLIND))
            .answers("ana", "gloves", DONE)
            .measures("cho", "torque", "12.0")
            .hands("cho", "torque");
    scenario.refuses(Refusal.Reason.CONTRIBUTED, "ana", scenario.blind("torque", "12.0"));
  }

  @Test
  void whoeverWasAddedOrRePinnedDuringTheRunCannotCheckIt() {
    RunScenario scenario = measuredBlind("12.0").hands("cho", "torque");
    scenario.staff.with("eve", Role.CHECKER);
    scenario.refuses(Refusal.Reason.ADDED_DURING_RUN, "eve", scenario.blind("torque", "12.0"));
    scenario.staff.newPin("ben", "cho");
    scenario.refuses(
        Refusal.Reason.CREDENTIAL_FROM_CONTRIBUTOR, "ben", scenario.blind("torque", "12.0"));
    scenario.staff.changesPin("ben");
    scenario.refuses(
        Refusal.Reason.CREDENTIAL_FROM_CONTRIBUTOR, "ben", scenario.blind("torque", "12.0"));
  }

  @Test
  void theDoerOfAProcedureIsRefusedOnTheChecklistThatVerifiesIt() {
    Content checklist = Contents.checklist(Contents.passFail("a").build());
    RunScenario scenario = RunScenario.of(checklist).verifying("cho");
    scenario.refuses(
        Refusal.Reason.CONTRIBUTED_TO_VERIFIED,
        "cho",
        scenario.answer("a", new Result.PassFail(true)));
    scenario.answers("ben", "a", new Result.PassFail(true));
  }

  @Test
  void aWitnessSignsBeforeTheDoersNextEntry() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.WITNESSED))
            .answers("cho", "gloves", DONE)
            .measures("cho", "torque", "12.0");
    scenario.refuses(Refusal.Reason.WITNESS_FIRST, "cho", scenario.answer("cover", DONE));
    RunCommand witness = new RunCommand.Witness(scenario.key("torque"));
    scenario.refuses(Refusal.Reason.SAME_PERSON, "cho", witness);
    scenario.signs("ben", witness).answers("cho", "cover", DONE);
  }

  @Test
  void changingWhatWasCheckedAsksForTheCheckAgain() {
    RunScenario scenario =
        measuredBlind("12.0").hands("cho", "torque").checksBlind("ben", "torque", "12.0");
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"), measured("12.2"), RunCommand.Care.AS_TYPED, "misread"));
    assertFalse(scenario.run().checked(scenario.key("torque")));
    assertEquals(1, scenario.run().missingChecks().size());
  }

  @Test
  void theLastCheckCompletesARunThatItsDoerFinished() {
    RunScenario scenario =
        measuredBlind("12.0").answers("cho", "cover", DONE).signs("cho", new RunCommand.Finish());
    assertEquals(RunState.AWAITING_CHECK, scenario.run().state());
    scenario.checksBlind("dia", "torque", "12.0");
    assertEquals(RunState.COMPLETED, scenario.run().state());
    assertEquals(new PersonId("dia"), scenario.run().last().by().person());
  }

  @Test
  void theSwitchAddsAnInspectedCheckBeforeItLeaves() {
    Content content =
        Contents.procedure(Contents.step("wrap").build()).toBuilder().finalCheck(true).build();
    RunScenario scenario = RunScenario.of(content);
    scenario.refuses(
        Refusal.Reason.EARLIER_STEP_OPEN,
        "cho",
        scenario.answer(Content.FINAL_CHECK.value(), DONE));
    scenario
        .answers("cho", "wrap", DONE)
        .answers("cho", Content.FINAL_CHECK.value(), DONE)
        .signs("cho", new RunCommand.Finish());
    scenario.refuses(
        Refusal.Reason.SAME_PERSON, "cho", scenario.accept(Content.FINAL_CHECK.value()));
    scenario.signs(
        "ben",
        new RunCommand.Check(
            List.of(
                new CheckAnswer.Reject(
                    scenario.key(Content.FINAL_CHECK.value()), "label missing"))));
    assertEquals(HoldCause.CHECK_FAILED, scenario.run().openHold().orElseThrow().cause());
  }

  @Test
  void scrapEndsTheRunAndANonconformanceIsClosedBySomebodyElse() {
    RunScenario scenario = differing();
    String id = scenario.run().openHold().orElseThrow().id();
    scenario.signs("ana", decide(scenario, Disposition.SCRAP));
    assertEquals(RunState.ABANDONED, scenario.run().state());
    RunCommand close = new RunCommand.CloseNonconformance(id, "part in the red box");
    scenario.refuses(Refusal.Reason.SAME_PERSON, "ana", close);
    scenario.signs("ben", close);
  }

  private static RunScenario measuredBlind(String value) {
    return RunScenario.of(Contents.torque(SignOff.BLIND))
        .answers("cho", "gloves", DONE)
        .measures("cho", "torque", value);
  }

  private static RunScenario differing() {
    return measuredBlind("12.0").hands("cho", "torque").checksBlind("ben", "torque", "13.4");
  }

  private static RunCommand.Decide decide(RunScenario scenario, Disposition disposition) {
    String id = scenario.run().openHold().orElseThrow().id();
    return new RunCommand.Decide(id, disposition, new StepId("torque"), "as decided", "5", "", "");
  }

  private static RunView.Seen seenBy(RunScenario scenario, String person, EntryKey key) {
    RunView view = new RunView(scenario.run(), new PersonId(person));
    return view.see(scenario.run().entry(key).orElseThrow());
  }
}
