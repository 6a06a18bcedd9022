package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was not waited for stands at its step (rule 15). */
class TimerExceptionTest {
  private static final StepId BAKE = new StepId("bake");
  private static final Place OVEN = Place.of(BAKE);

  @Test
  void tellsWhenTheTimeWouldHaveBeenUp() {
    RunScenario run = baking();
    Instant begun = run.clock.instant();
    run.does("cho", new RunCommand.StartTimer(OVEN, 1)).after(Duration.ofMinutes(30));
    run.does("cho", new RunCommand.OverrideTimer(OVEN, 1, "Thin loaf"));

    TimerException early = exceptions(run).getFirst();
    assertEquals(Optional.of(begun.plusSeconds(2700)), early.due());
    assertEquals("Thin loaf", early.reason());
    assertEquals(1, early.key().attempt());
  }

  @Test
  void tellsThatItWasNeverStarted() {
    RunScenario run = baking();
    run.does("cho", new RunCommand.OverrideTimer(OVEN, 1, "By the oven's clock"));
    assertEquals(Optional.empty(), exceptions(run).getFirst().due());
    assertTrue(TimerException.of(run.run(), new StepId("cool")).isEmpty());
  }

  @Test
  void aTimerOfAnEarlierAttemptWasNotStartedForTheNext() {
    RunScenario run = baking();
    run.does("cho", new RunCommand.StartTimer(OVEN, 1)).after(Duration.ofMinutes(50));
    run.answers("cho", "bake", new Result.Acknowledged());
    run.does("cho", new RunCommand.Hold(BAKE, "Burnt"));
    run.signs(
        "ana",
        new RunCommand.Decide(
            run.run().openHold().orElseThrow().id(),
            Disposition.REWORK,
            BAKE,
            "Bake another",
            "",
            "",
            ""));
    run.does("cho", new RunCommand.OverrideTimer(OVEN, 1, "By the oven's clock"));
    assertEquals(Optional.empty(), exceptions(run).getFirst().due());
    assertEquals(2, exceptions(run).getFirst().key().attempt());
  }

  private static List<TimerException> exceptions(RunScenario run) {
    return TimerException.of(run.run(), BAKE);
  }

  private static RunScenario baking() {
    Content bread =
        Contents.procedure(
            Contents.step("bake").timers(List.of(new Timer(2700L, 3600L))).build(),
            Contents.step("cool").build());
    return RunScenario.of(bread);
  }
}
