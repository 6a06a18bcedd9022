package app.tarkka.ui.runner;

import app.tarkka.run.Place;
import app.tarkka.run.StartedTimer;
import java.util.Optional;

/**
 * One timer of a step that is to be done.
 *
 * @param number which of the step's timers, counted from 1
 * @param step the step's number as shown
 * @param asked how long the step says, such as "45–60 min"
 * @param started empty while it was not started
 * @param by who started it, and when; empty while nobody did
 */
public record StepTimer(
    Place place,
    int number,
    String step,
    String asked,
    Optional<StartedTimer> started,
    String by) {}
