package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was wrong is said with the fail, in one act, and where it tells nothing too early. */
final class FailReasonTest {
  private static final Result RUST = new Result.PassFail(false, " Rust ");

  @Test
  void aFailInTheOpenHoldsTheRunAndSaysWhyAtOnce() {
    RunScenario run = looking(SignOff.PERFORMED);

    run.answers("cho", "look", RUST);

    assertEquals("Rust", run.run().openHold().orElseThrow().description());
    assertEquals(new Result.PassFail(false), result(run));
  }

  @Test
  void ofABlindFailItIsInTheEntry() {
    RunScenario run = looking(SignOff.BLIND);
    int before = run.run().history().size();

    run.answers("cho", "look", RUST);

    assertEquals(new Result.PassFail(false, "Rust"), result(run));
    assertEquals(before + 1, run.run().history().size(), "as of a pass");
  }

  @Test
  void anotherWordForTheSameFailAgrees() {
    RunScenario run = looking(SignOff.BLIND).answers("cho", "look", RUST).hands("cho", "look");

    run.signs(
        "ben",
        new RunCommand.Check(
            List.of(
                new CheckAnswer.Blind(
                    run.key("look"), new Result.PassFail(false), RunCommand.Care.AS_TYPED))));

    assertEquals(CheckOutcome.AGREES, run.run().checks().getFirst().outcome());
    assertEquals(HoldCause.FAILED, run.run().openHold().orElseThrow().cause());
  }

  private static Result result(RunScenario run) {
    return run.run().standing(Place.of(new StepId("look"))).orElseThrow().result();
  }

  private static RunScenario looking(SignOff policy) {
    return RunScenario.of(
        Contents.procedure(
            Contents.step("look").answer(new Answer.PassFail()).signOff(policy).build()));
  }
}
