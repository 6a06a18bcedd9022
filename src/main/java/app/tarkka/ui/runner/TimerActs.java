package app.tarkka.ui.runner;

import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunTimers;
import app.tarkka.run.StartedTimer;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.StepWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Starting timers, and asking why somebody is done before the time is up. */
final class TimerActs {
  private final OpenRun open;

  TimerActs(OpenRun open) {
    this.open = open;
  }

  void start(StepTimer timer) {
    open.perform(new RunCommand.StartTimer(timer.place(), timer.number()), open::changed);
  }

  /** Goes on at once, or with a reason when a timer of the step is not up. */
  void whenDue(Place place, Result result, Runnable goOn) {
    List<StartedTimer> early = early(place, result);
    if (early.isEmpty()) {
      goOn.run();
      return;
    }
    reason(early.getFirst())
        .ifPresent(
            why ->
                open.perform(
                    new RunCommand.OverrideTimer(place, early.getFirst().number(), why),
                    run -> {
                      open.changed(run);
                      whenDue(place, result, goOn);
                    }));
  }

  private List<StartedTimer> early(Place place, Result result) {
    Instant now = open.desk().clock().instant();
    boolean waits =
        !(result instanceof Result.NotApplicable)
            && !(result instanceof Result.PassFail(boolean passed) && !passed);
    return RunTimers.of(open.now().run()).stream()
        .filter(timer -> waits && timer.place().equals(place) && timer.early(now))
        .toList();
  }

  private Optional<String> reason(StartedTimer timer) {
    Duration left =
        Duration.between(open.desk().clock().instant(), timer.notBefore().orElseThrow());
    return open.desk()
        .workbench()
        .dialogs()
        .askReason(
            new Dialogs.Question(
                open.text("runner.timer.early.title"),
                open.text(
                    "runner.timer.early.text",
                    TimerFace.span(left.plusMillis(999)),
                    new StepWords(open.desk().workbench().messages()).timer(timer.timer())),
                open.text("runner.timer.early.action")));
  }
}
