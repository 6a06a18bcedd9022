package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimerRulesTest {
  private static final Place BAKE = Place.of(new StepId("bake"));
  private static final RunCommand START = new RunCommand.StartTimer(BAKE, 1);

  @Test
  void aStartedTimerIsADueInstantReadFromTheLedger() {
    RunScenario run = baking(2700L, 3600L);
    Instant begun = run.clock.instant();
    run.accepts(START, run.staff.signedIn("cho"));

    StartedTimer timer = RunTimers.of(run.run()).getFirst();

    assertEquals(begun.plusSeconds(2700), timer.notBefore().orElseThrow());
    assertEquals(begun.plusSeconds(3600), timer.notAfter().orElseThrow());
    assertEquals(StartedTimer.State.RUNNING, timer.at(begun.plusSeconds(2699)));
    assertEquals(StartedTimer.State.DUE, timer.at(begun.plusSeconds(2700)));
    assertEquals(StartedTimer.State.DUE, timer.at(begun.plusSeconds(3600)));
    assertEquals(StartedTimer.State.LATE, timer.at(begun.plusSeconds(3601)));
  }

  @Test
  void beingDoneEarlyNeedsAReason() {
    RunScenario run = baking(2700L, 3600L);
    run.accepts(START, run.staff.signedIn("cho")).after(Duration.ofMinutes(30));
    RunCommand done = run.answer("bake", new Result.Acknowledged());
    run.refuses(Refusal.Reason.TIMER_RUNNING, "cho", done);
    run.refuses(Refusal.Reason.REASON_MISSING, "cho", new RunCommand.OverrideTimer(BAKE, 1, " "));

    run.accepts(new RunCommand.OverrideTimer(BAKE, 1, "Thin loaf"), run.staff.signedIn("cho"));

    assertEquals(List.of(), RunTimers.of(run.run()));
    run.accepts(done, run.staff.signedIn("cho"));
    assertEquals(
        new RunEvent.TimerOverridden(BAKE, 1, 1, "Thin loaf"),
        run.run().history().get(run.run().history().size() - 2).event());
  }

  @Test
  void aTimerThatWasNotStartedNeedsAReasonToo() {
    RunScenario run = baking(2700L, 3600L);
    RunCommand done = run.answer("bake", new Result.Acknowledged());
    run.refuses(Refusal.Reason.TIMER_NOT_STARTED, "cho", done);

    run.accepts(
        new RunCommand.OverrideTimer(BAKE, 1, "By the oven's clock"), run.staff.signedIn("cho"));

    run.accepts(done, run.staff.signedIn("cho"));
    run.accepts(new RunCommand.Undo(run.key("bake")), run.staff.signedIn("cho"));
    run.accepts(done, run.staff.signedIn("cho"));
  }

  @Test
  void aTimerThatOnlySaysAtMostMayBeLeftAlone() {
    RunScenario run = baking(null, 120L);

    run.answers("cho", "bake", new Result.Acknowledged());

    assertTrue(run.run().standing(BAKE).isPresent());
  }

  @Test
  void whatFailedOrDoesNotApplyHasNothingToWaitFor() {
    RunScenario run = baking(2700L, null);
    run.accepts(START, run.staff.signedIn("cho"));

    run.answers("cho", "bake", new Result.NotApplicable("No bread today"));

    assertEquals(List.of(), RunTimers.of(run.run()));
  }

  @Test
  void onTimeAndTooLateNeedNone() {
    RunScenario run = baking(null, 120L);
    run.accepts(START, run.staff.signedIn("cho")).after(Duration.ofMinutes(10));
    assertEquals(
        StartedTimer.State.LATE, RunTimers.of(run.run()).getFirst().at(run.clock.instant()));

    run.answers("cho", "bake", new Result.Acknowledged());

    assertEquals(List.of(), RunTimers.of(run.run()));
  }

  @Test
  void oneFigureSaysWhenAndNotForHowLong() {
    RunScenario run = baking(600L, 600L);
    run.accepts(START, run.staff.signedIn("cho")).after(Duration.ofHours(2));

    assertEquals(
        StartedTimer.State.DUE, RunTimers.of(run.run()).getFirst().at(run.clock.instant()));
  }

  @Test
  void startingAgainReplacesTheStartAndAnUndoneTickLetsItGoOn() {
    RunScenario run = baking(60L, null);
    run.accepts(START, run.staff.signedIn("cho")).after(Duration.ofSeconds(30));
    Instant again = run.clock.instant();
    run.accepts(START, run.staff.signedIn("cho"));
    assertEquals(again, RunTimers.of(run.run()).getFirst().started().at());
    assertEquals(1, RunTimers.of(run.run()).size());
    run.after(Duration.ofMinutes(2)).answers("cho", "bake", new Result.Acknowledged());
    assertTrue(RunTimers.of(run.run()).isEmpty());

    run.accepts(new RunCommand.Undo(run.key("bake")), run.staff.signedIn("cho"));

    assertEquals(again, RunTimers.of(run.run()).getFirst().started().at());
  }

  @Test
  void onlyTheTimerOfAStepThatIsDueStarts() {
    RunScenario run = baking(60L, null);

    run.refuses(Refusal.Reason.NO_TIMER, "cho", new RunCommand.StartTimer(BAKE, 2));
    run.refuses(
        Refusal.Reason.EARLIER_STEP_OPEN,
        "cho",
        new RunCommand.StartTimer(Place.of(new StepId("rest")), 1));
    run.accepts(START, run.staff.signedIn("cho")).after(Duration.ofMinutes(1));
    run.answers("cho", "bake", new Result.Acknowledged());
    run.refuses(Refusal.Reason.ALREADY_ANSWERED, "cho", START);
    run.refuses(Refusal.Reason.NO_TIMER, "cho", new RunCommand.OverrideTimer(BAKE, 1, "why"));
  }

  /** Or whoever checks it would know by the time of the entry that it failed. */
  @Test
  void aBlindFailWaitsAsAPassDoes() {
    RunScenario run =
        RunScenario.of(
            Contents.procedure(
                Contents.step("bake")
                    .answer(new Answer.PassFail())
                    .signOff(SignOff.BLIND)
                    .timers(List.of(new Timer(2700L, null)))
                    .build()));
    for (boolean passed : new boolean[] {true, false}) {
      RunCommand answer = run.answer("bake", new Result.PassFail(passed));
      run.refuses(Refusal.Reason.TIMER_NOT_STARTED, "cho", answer);
    }
    run.accepts(START, run.staff.signedIn("cho")).after(Duration.ofMinutes(30));
    for (boolean passed : new boolean[] {true, false}) {
      RunCommand answer = run.answer("bake", new Result.PassFail(passed));
      run.refuses(Refusal.Reason.TIMER_RUNNING, "cho", answer);
    }

    run.after(Duration.ofMinutes(20)).answers("cho", "bake", new Result.PassFail(false));

    assertTrue(run.run().standing(BAKE).isPresent());
  }

  @Test
  void whatFailedInTheOpenHasNothingToWaitFor() {
    RunScenario run =
        RunScenario.of(
            Contents.procedure(
                Contents.step("bake")
                    .answer(new Answer.PassFail())
                    .timers(List.of(new Timer(2700L, null)))
                    .build()));

    run.answers("cho", "bake", new Result.PassFail(false));

    assertEquals(RunState.ON_HOLD, run.run().state());
  }

  /** Or whoever ticks Fail at once, and then says it was misread, waits for nothing. */
  @Test
  void aFailThatIsCorrectedToAPassWaitsForTheTimerThatGoes() {
    RunScenario run =
        RunScenario.of(
            Contents.procedure(
                Contents.step("bake")
                    .answer(new Answer.PassFail())
                    .timers(List.of(new Timer(2700L, null)))
                    .build()));
    run.accepts(START, run.staff.signedIn("cho"));
    run.answers("cho", "bake", new Result.PassFail(false));
    RunCommand pass =
        new RunCommand.Correct(
            run.key("bake"), new Result.PassFail(true), RunCommand.Care.AS_TYPED, "Misread");

    run.refuses(Refusal.Reason.TIMER_RUNNING, "cho", pass);
    run.does("cho", new RunCommand.OverrideTimer(BAKE, 1, "Thin loaf")).signs("cho", pass);

    assertEquals(new Result.PassFail(true), run.run().standing(BAKE).orElseThrow().result());
  }

  @Test
  void aFailMayBeCorrectedToAPassOnceTheTimeIsUp() {
    RunScenario run =
        RunScenario.of(
            Contents.procedure(
                Contents.step("bake")
                    .answer(new Answer.PassFail())
                    .timers(List.of(new Timer(2700L, null)))
                    .build()));
    run.accepts(START, run.staff.signedIn("cho"));
    run.answers("cho", "bake", new Result.PassFail(false)).after(Duration.ofMinutes(46));

    run.signs(
        "cho",
        new RunCommand.Correct(
            run.key("bake"), new Result.PassFail(true), RunCommand.Care.AS_TYPED, "Misread"));

    assertEquals(new Result.PassFail(true), run.run().standing(BAKE).orElseThrow().result());
  }

  private static RunScenario baking(@Nullable Long least, @Nullable Long most) {
    Content content =
        Contents.procedure(
            Contents.step("bake").timers(List.of(new Timer(least, most))).build(),
            Contents.step("rest").timers(List.of(new Timer(60L, 60L))).build());
    return RunScenario.of(content);
  }
}
