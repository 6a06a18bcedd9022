package app.tarkka.ui.runner;

import app.tarkka.document.Timer;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunTimers;
import app.tarkka.run.StartedTimer;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.StepWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Starting timers, and asking why somebody is done before the time is known to be up. */
final class TimerActs {
  private final OpenRun open;

  TimerActs(OpenRun open) {
    this.open = open;
  }

  void start(StepTimer timer) {
    open.perform(new RunCommand.StartTimer(timer.place(), timer.number()), open::changed);
  }

  /** Goes on at once, or with a reason when a timer of the step is not up or was not started. */
  void whenDue(Place place, Result result, Runnable goOn) {
    boolean waits = RunTimers.waits(open.now().run(), place, result);
    Optional<Unanswered> asked = waits ? unanswered(place) : Optional.empty();
    if (asked.isEmpty()) {
      goOn.run();
      return;
    }
    open.desk()
        .workbench()
        .dialogs()
        .askReason(asked.get().question())
        .ifPresent(
            why ->
                open.perform(
                    new RunCommand.OverrideTimer(place, asked.get().number(), why),
                    run -> {
                      open.changed(run);
                      whenDue(place, result, goOn);
                    }));
  }

  /** A timer that is in the way, and what is asked about it. */
  private record Unanswered(int number, Dialogs.Question question) {}

  private Optional<Unanswered> unanswered(Place place) {
    Instant now = open.desk().clock().instant();
    return RunTimers.ahead(open.now().run(), place).stream()
        .filter(timer -> timer.early(now))
        .map(timer -> new Unanswered(timer.number(), early(timer)))
        .findFirst()
        .or(
            () ->
                RunTimers.unknown(open.now().run(), place).stream()
                    .map(number -> new Unanswered(number, notStarted(place, number)))
                    .findFirst());
  }

  private Dialogs.Question early(StartedTimer timer) {
    Duration left =
        Duration.between(open.desk().clock().instant(), timer.notBefore().orElseThrow());
    return new Dialogs.Question(
        open.text("runner.timer.early.title"),
        open.text(
            "runner.timer.early.text", TimerFace.span(left.plusMillis(999)), asked(timer.timer())),
        open.text("runner.timer.early.action"));
  }

  private Dialogs.Question notStarted(Place place, int number) {
    Timer timer = open.now().run().step(place).timers().get(number - 1);
    return new Dialogs.Question(
        open.text("runner.timer.unknown.title"),
        open.text("runner.timer.unknown.text", asked(timer)),
        open.text("runner.timer.unknown.action"));
  }

  private String asked(Timer timer) {
    return new StepWords(open.desk().workbench().messages()).timer(timer);
  }
}
