package app.tarkka.ui.runner;

import app.tarkka.document.Step;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.Stop;
import java.util.List;
import java.util.Optional;

/**
 * One step on the screen: to be answered, answered, or being corrected.
 *
 * @param answer what is being typed; unused while the step is only looked at
 * @param answered the entry that stands, empty when there is none
 * @param checks of it and of entries that it replaces, in order
 * @param timers of a step that is to be done: with one that was started it is another step on
 *     screen
 * @param because why it is asked, where that depends on an answer; empty when it always is
 */
public record StepModel(
    Mode mode,
    Stop stop,
    AnswerModel answer,
    Optional<Answered> answered,
    List<CheckLine> checks,
    List<StepTimer> timers,
    String because) {
  public StepModel {
    checks = List.copyOf(checks);
    timers = List.copyOf(timers);
  }

  public enum Mode {
    OPEN,
    ANSWERED,
    /** Only to be read: something before it is missing. */
    AHEAD,
    CORRECTING
  }

  public Step step() {
    return stop.step();
  }
}
