package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.run.RunCommand.Care;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways in which somebody could end a run, or get past a check, without the word that it needs. */
final class LastWordTest {
  private static final RunCommand FINISH = new RunCommand.Finish();

  @Test
  void handingSomethingToCheckIsNotTheWordThatAllIsDone() {
    RunScenario run = RunScenario.of(Contents.torque(SignOff.BLIND));
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "12.0");
    run.answers("cho", "cover", new Result.Acknowledged()).hands("cho", "torque");

    run.checksBlind("ben", "torque", "12.0");
    assertEquals(RunState.OPEN, run.run().state());

    run.signs("cho", FINISH);
    assertEquals(RunState.COMPLETED, run.run().state());
  }

  @Test
  void onlyWhoeverWorkedOnItSaysThatItIsDone() {
    RunScenario run = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "12.0");
    run.answers("cho", "cover", new Result.Acknowledged());

    run.refuses(Refusal.Reason.NOT_THEIR_RUN, "ben", FINISH);
    run.refuses(Refusal.Reason.NOT_THEIR_RUN, "ana", FINISH);
    run.signs("cho", FINISH);
  }

  @Test
  void whoeverTookTheRunOverSaysThatItIsDoneAndDoesNotReleaseIt() {
    Content released = Contents.torque(SignOff.PERFORMED).toBuilder().release(true).build();
    RunScenario run = RunScenario.of(released);
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "12.0");
    run.answers("cho", "cover", new Result.Acknowledged());
    run.signs("cho", new RunCommand.HandOver(new app.tarkka.person.PersonId("ben")));
    run.signs("ben", new RunCommand.TakeOver()).signs("ben", FINISH);

    run.refuses(Refusal.Reason.CONTRIBUTED_RELEASE, "ben", new RunCommand.Release());
    run.signs("dia", new RunCommand.Release());
  }

  @Test
  void whoeverTookTheRunOverAndOnlyCheckedItDoesNotSayThatItIsDone() {
    RunScenario run = RunScenario.of(Contents.torque(SignOff.BLIND));
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "12.0");
    run.answers("cho", "cover", new Result.Acknowledged()).hands("cho", "torque");
    run.signs("cho", new RunCommand.HandOver(new app.tarkka.person.PersonId("ben")));
    run.signs("ben", new RunCommand.TakeOver()).checksBlind("ben", "torque", "12.0");

    run.refuses(Refusal.Reason.ONLY_CHECKED, "ben", FINISH);
    run.signs("cho", FINISH);
    assertEquals(RunState.COMPLETED, run.run().state());
  }

  @Test
  void workIsDoneAgainFromTheFaultOrBeforeIt() {
    RunScenario run = RunScenario.of(Contents.torque(SignOff.PERFORMED));
    run.answers("cho", "gloves", new Result.Acknowledged()).measures("cho", "torque", "14.9");

    run.refuses(Refusal.Reason.REWORK_AFTER_FAULT, "cho", rework(run, "cover"));
    run.signs("cho", rework(run, "torque"));
  }

  @Test
  void aCorrectionHidesNothingThatASecondPersonHasNotChecked() {
    Condition pressure =
        new Condition(
            Condition.Join.ALL,
            List.of(new Condition.Term(new StepId("q"), new Condition.Test.Yes())));
    RunScenario run =
        RunScenario.of(
            Contents.procedure(
                Contents.step("q").answer(new Answer.YesNo()).build(),
                Contents.torqueStep(SignOff.BLIND).condition(pressure).build()));
    run.answers("cho", "q", new Result.YesNo(true)).measures("cho", "torque", "12.0");
    run.hands("cho", "torque");
    RunCommand hides =
        new RunCommand.Correct(run.key("q"), new Result.YesNo(false), Care.AS_TYPED, "misread");

    run.refuses(Refusal.Reason.HIDES_UNCHECKED, "cho", hides);
    run.checksBlind("ben", "torque", "12.0").signs("cho", hides);
  }

  @Test
  void aCorrectionDoesNotGetPastATimer() {
    RunScenario run =
        RunScenario.of(
            Contents.procedure(
                Contents.step("bake").timers(List.of(new Timer(600L, null))).build()));
    run.answers("cho", "bake", new Result.NotApplicable("no bread"));
    RunCommand done =
        new RunCommand.Correct(run.key("bake"), new Result.Acknowledged(), Care.AS_TYPED, "bread");
    run.after(Duration.ofMinutes(1));

    run.refuses(Refusal.Reason.TIMER_NOT_STARTED, "cho", done);
    Place bake = Place.of(new StepId("bake"));
    run.does("cho", new RunCommand.OverrideTimer(bake, 1, "by the oven's clock"));
    run.signs("cho", done);
  }

  private static RunCommand rework(RunScenario run, String from) {
    String hold = run.run().openHold().orElseThrow().id();
    return new RunCommand.Decide(hold, Disposition.REWORK, new StepId(from), "again", "", "", "");
  }
}
