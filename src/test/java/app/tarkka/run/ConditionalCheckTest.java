package app.tarkka.run;

import static app.tarkka.document.Condition.when;
import static app.tarkka.run.ConditionTest.DONE;
import static app.tarkka.run.ConditionTest.NO;
import static app.tarkka.run.ConditionTest.YES;
import static app.tarkka.run.ConditionTest.answer;
import static app.tarkka.run.ConditionTest.blind;
import static app.tarkka.run.ConditionTest.due;
import static app.tarkka.run.ConditionTest.id;
import static app.tarkka.run.ConditionTest.next;
import static app.tarkka.run.ConditionTest.only;
import static app.tarkka.run.ConditionTest.open;
import static app.tarkka.run.ConditionTest.types;
import static app.tarkka.run.ConditionTest.yesNo;
import static app.tarkka.run.Contents.procedure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Condition.Test.Yes;
import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Required checks that a condition may hide, and what depends on a blind result. */
class ConditionalCheckTest {
  @Test
  void reportsARequiredCheckThatAConditionHid() {
    Content content =
        procedure(
            yesNo("leaks").build(),
            only("tighten", when(id("leaks"), new Yes())).signOff(SignOff.INSPECTED).build());
    RunScenario run = RunScenario.of(content).answers("cho", "leaks", NO);

    run.signs("cho", new RunCommand.Finish());

    assertEquals(RunState.COMPLETED, run.run().state());
    assertEquals(
        Optional.of(
            new RunEvent.ConditionNotMet(Place.of(id("tighten")), List.of(run.key("leaks")))),
        run.run().history().stream()
            .map(Recorded::event)
            .filter(RunEvent.ConditionNotMet.class::isInstance)
            .findFirst());
  }

  @Test
  void aCheckThatIsAskedForIsNotHidden() {
    Content content =
        procedure(
            yesNo("leaks").build(),
            only("tighten", when(id("leaks"), new Yes())).signOff(SignOff.INSPECTED).build());
    RunScenario run =
        RunScenario.of(content).answers("cho", "leaks", YES).answers("cho", "tighten", DONE);

    run.signs("cho", new RunCommand.Finish());

    assertEquals(RunState.AWAITING_CHECK, run.run().state());
  }

  @Test
  void nothingThatDependsOnABlindResultIsAskedBeforeTheCheck() {
    for (String value : List.of("12.0", "12.9")) {
      RunScenario run = RunScenario.of(blind()).measures("cho", "torque", value);

      assertEquals(Dueness.WAITING, DueSteps.of(run.run()).at(Place.of(id("loosen"))), value);
      assertEquals(List.of("pack"), open(run), value);
      assertEquals(List.of("torque", "pack"), due(run), value);
      run.refuses(Refusal.Reason.CONDITION_WAITS, "cho", answer("loosen", DONE));
    }
  }

  @Test
  void theSameIsSeenWhicheverTheBlindResultIs() {
    RunScenario in = RunScenario.of(blind()).measures("cho", "torque", "12.0");
    RunScenario out = RunScenario.of(blind()).measures("cho", "torque", "12.9");

    assertEquals(due(in), due(out));
    assertEquals(in.run().next(), out.run().next());
    assertEquals(in.run().missingChecks(), out.run().missingChecks());
    in.answers("cho", "pack", DONE).signs("cho", new RunCommand.Finish());
    out.answers("cho", "pack", DONE).signs("cho", new RunCommand.Finish());
    assertEquals(in.run().state(), out.run().state());
    assertEquals(types(in), types(out));
  }

  @Test
  void theCheckTellsAndTheRunGoesOn() {
    RunScenario run =
        RunScenario.of(blind())
            .measures("cho", "torque", "12.4")
            .answers("cho", "pack", DONE)
            .signs("cho", new RunCommand.Finish());
    assertEquals(RunState.AWAITING_CHECK, run.run().state());

    run.checksBlind("ben", "torque", "12.4");

    assertEquals(RunState.OPEN, run.run().state());
    assertEquals(List.of("loosen"), open(run));
    run.answers("cho", "loosen", DONE).signs("cho", new RunCommand.Finish());
    assertEquals(RunState.COMPLETED, run.run().state());
  }

  @Test
  void theCheckCompletesTheRunWhenNothingFollowsFromIt() {
    RunScenario run =
        RunScenario.of(blind())
            .measures("cho", "torque", "12.0")
            .answers("cho", "pack", DONE)
            .signs("cho", new RunCommand.Finish());

    run.checksBlind("ben", "torque", "12.0");

    assertEquals(RunState.COMPLETED, run.run().state());
  }

  @Test
  void theFinalCheckWaitsForWhatIsNotKnownYet() {
    Content content = blind().toBuilder().finalCheck(true).build();
    RunScenario run =
        RunScenario.of(content).measures("cho", "torque", "12.4").answers("cho", "pack", DONE);

    assertEquals(Optional.empty(), run.run().next());
    run.signs("cho", new RunCommand.Finish()).checksBlind("ben", "torque", "12.4");
    assertEquals("loosen", next(run));
  }
}
