package app.tarkka.run;

import static app.tarkka.run.RunScenario.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRulesTest {
  private static final Result DONE = new Result.Acknowledged();

  @Test
  void everyStepBeginsUnansweredAndTheNextIsTheFirst() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    assertTrue(scenario.run().entries().isEmpty());
    assertEquals("gloves", next(scenario));
    assertEquals("torque", next(scenario.answers("cho", "gloves", DONE)));
  }

  @Test
  void refusesToSkipAStepInReadDo() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    scenario.refuses(
        Refusal.Reason.EARLIER_STEP_OPEN, "cho", scenario.answer("torque", measured("12")));
  }

  @Test
  void readsOutInTheWrittenOrderToo() {
    RunScenario scenario =
        RunScenario.of(
            Contents.torque(SignOff.PERFORMED).toBuilder().mode(Mode.CALL_RESPONSE).build());
    scenario.refuses(
        Refusal.Reason.EARLIER_STEP_OPEN, "cho", scenario.answer("torque", measured("12")));
  }

  @Test
  void answersInAnyOrderInDoConfirm() {
    RunScenario.of(
            Contents.checklist(Contents.passFail("a").build(), Contents.passFail("b").build()))
        .answers("cho", "b", new Result.PassFail(true))
        .answers("cho", "a", new Result.PassFail(true));
  }

  @Test
  void refusesAnythingAfterAHoldPointUntilItIsCheckedToo() {
    Step point =
        Contents.passFail("seal").signOff(SignOff.INSPECTED).hold(HoldPoint.THIS_STEP).build();
    RunScenario scenario =
        RunScenario.of(Contents.checklist(point, Contents.step("paint").build()));
    scenario.refuses(Refusal.Reason.HOLD_POINT, "cho", scenario.answer("paint", DONE));
    scenario.answers("cho", "seal", new Result.PassFail(true));
    scenario.refuses(Refusal.Reason.HOLD_POINT, "cho", scenario.answer("paint", DONE));
    scenario.hands("cho", "seal").signs("ben", scenario.accept("seal"));
    scenario.answers("cho", "paint", DONE);
  }

  @Test
  void limitsAreInclusiveAndAValueOutsideHoldsTheRun() {
    RunScenario inside = upToTorque().measures("cho", "torque", "12.5");
    assertEquals(RunState.OPEN, inside.run().state());
    RunScenario outside = upToTorque().measures("cho", "torque", "12.51");
    assertEquals(RunState.ON_HOLD, outside.run().state());
    assertEquals(HoldCause.OUT_OF_LIMITS, outside.run().openHold().orElseThrow().cause());
    outside.refuses(Refusal.Reason.RUN_ON_HOLD, "cho", outside.answer("cover", DONE));
  }

  @Test
  void asksToReadAgainWhatLooksLikeADecimalSlipAndNeverChangesIt() {
    RunScenario scenario = upToTorque();
    scenario.refuses(
        Refusal.Reason.LOOKS_LIKE_SLIP, "cho", scenario.answer("torque", measured("120")));
    Place place = Place.of(new StepId("torque"));
    scenario.accepts(
        new RunCommand.Answer(place, measured("120"), RunCommand.Care.READ_AGAIN),
        scenario.staff.signedIn("cho"));
    assertEquals(measured("120"), scenario.run().standing(place).orElseThrow().result());
  }

  @ParameterizedTest
  @ValueSource(strings = {"903617", "-120", "0.012"})
  void asksToReadAgainWhatIsFartherAwayThanADecimalSlip(String typed) {
    RunScenario scenario = upToTorque();
    scenario.refuses(
        Refusal.Reason.LOOKS_LIKE_SLIP, "cho", scenario.answer("torque", measured(typed)));
  }

  @Test
  void refusesAnAnswerOfAnotherKindOrWithReadingsMissing() {
    RunScenario scenario = upToTorque();
    scenario.refuses(Refusal.Reason.WRONG_ANSWER_TYPE, "cho", scenario.answer("torque", DONE));
    scenario.refuses(
        Refusal.Reason.READINGS_MISSING,
        "cho",
        scenario.answer("torque", new Result.Measured("", List.of(), "N·m")));
  }

  @Test
  void refusesNotApplicableOnAKeyStepAndWithoutAReason() {
    Step key = Contents.step("gloves").key(true).build();
    RunScenario scenario = RunScenario.of(Contents.procedure(key, Contents.step("cover").build()));
    scenario.refuses(
        Refusal.Reason.KEY_STEP,
        "cho",
        scenario.answer("gloves", new Result.NotApplicable("none here")));
    scenario.answers("cho", "gloves", DONE);
    scenario.refuses(
        Refusal.Reason.REASON_MISSING,
        "cho",
        scenario.answer("cover", new Result.NotApplicable(" ")));
  }

  @Test
  void notApplicableNeedsASecondPersonBeforeTheRunCanComplete() {
    RunScenario scenario =
        RunScenario.of(Contents.procedure(Contents.step("cover").build()))
            .answers("cho", "cover", new Result.NotApplicable("open model"))
            .signs("cho", new RunCommand.Finish());
    assertEquals(RunState.AWAITING_CHECK, scenario.run().state());
    scenario.signs("ben", scenario.accept("cover"));
    assertEquals(RunState.COMPLETED, scenario.run().state());
  }

  @Test
  void undoesWithinTenSecondsWhileNothingFollows() {
    RunScenario scenario = upToTorque();
    EntryKey gloves = scenario.key("gloves");
    scenario.accepts(new RunCommand.Undo(gloves), scenario.staff.signedIn("cho"));
    assertEquals("gloves", next(scenario));
    scenario.answers("cho", "gloves", DONE).after(Duration.ofSeconds(11));
    scenario.refuses(
        Refusal.Reason.TOO_LATE_TO_UNDO, "cho", new RunCommand.Undo(scenario.key("gloves")));
  }

  @Test
  void nobodyUndoesAnothersEntry() {
    RunScenario scenario = upToTorque();
    scenario.refuses(
        Refusal.Reason.NOT_THEIR_ENTRY, "ben", new RunCommand.Undo(scenario.key("gloves")));
  }

  @Test
  void aCorrectionIsANewEntryAndTheOldOneStaysLegible() {
    RunScenario scenario = upToTorque().measures("cho", "torque", "12.4");
    EntryKey first = scenario.key("torque");
    RunCommand misread =
        new RunCommand.Correct(first, measured("12.3"), RunCommand.Care.AS_TYPED, "misread");
    scenario.refuses(Refusal.Reason.SIGNATURE_NEEDED, misread, scenario.staff.signedIn("cho"));
    scenario.signs("cho", misread);
    RunEntry old = scenario.run().entry(first).orElseThrow();
    assertEquals(measured("12.4"), old.result());
    assertEquals(scenario.key("torque"), old.replacedBy());
    assertEquals(2, scenario.key("torque").entry());
  }

  @Test
  void aCorrectionNeedsAReasonAndTheNewestEntry() {
    RunScenario scenario = upToTorque().measures("cho", "torque", "12.4");
    EntryKey first = scenario.key("torque");
    scenario.refuses(
        Refusal.Reason.REASON_MISSING,
        "cho",
        new RunCommand.Correct(first, measured("12.3"), RunCommand.Care.AS_TYPED, " "));
    scenario.signs(
        "cho",
        new RunCommand.Correct(first, measured("12.3"), RunCommand.Care.AS_TYPED, "misread"));
    scenario.refuses(
        Refusal.Reason.SUPERSEDED_ENTRY,
        "cho",
        new RunCommand.Correct(first, measured("12.2"), RunCommand.Care.AS_TYPED, "again"));
  }

  @Test
  void refusesAnEntryOfSomebodyWithoutTheRole() {
    RunScenario scenario = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    scenario.staff.with("eve", app.tarkka.person.Role.AUTHOR);
    scenario.refuses(Refusal.Reason.ROLE_NEEDED, "eve", scenario.answer("gloves", DONE));
  }

  @Test
  void completesWhenEverythingIsAnsweredAndNoCheckIsAsked() {
    RunScenario scenario = upToTorque().measures("cho", "torque", "12.0");
    scenario.refuses(Refusal.Reason.STEPS_OPEN, "cho", new RunCommand.Finish());
    scenario.answers("cho", "cover", DONE);
    scenario.refuses(
        Refusal.Reason.SIGNATURE_NEEDED,
        new RunCommand.Finish(),
        scenario.staff.signs("cho", Meaning.CHECKED));
    scenario.signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, scenario.run().state());
    scenario.refuses(Refusal.Reason.RUN_ENDED, "cho", scenario.answer("cover", DONE));
  }

  private static RunScenario upToTorque() {
    return RunScenario.of(Contents.torque(SignOff.PERFORMED)).answers("cho", "gloves", DONE);
  }

  private static String next(RunScenario scenario) {
    return scenario.run().next().orElseThrow().step().value();
  }
}
