package app.tarkka.ui.tabs;

import app.tarkka.run.RunId;

/**
 * One open run of this seat.
 *
 * @param step which step is next, counted from 1
 * @param timeUp whether one of its timers is due
 */
record RunTab(RunId run, String code, String subject, int step, int steps, boolean timeUp) {}
