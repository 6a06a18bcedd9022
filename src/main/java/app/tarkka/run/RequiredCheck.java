package app.tarkka.run;

import app.tarkka.document.SignOff;

/**
 * A second person's check that was pinned when the run started, or that a not-applicable asks for.
 *
 * @param position of the step in the order of doing, from 0
 * @param conditional whether the step is asked only under a condition, which may hide the check
 */
public record RequiredCheck(Place place, SignOff policy, int position, boolean conditional) {
  public RequiredCheck(Place place, SignOff policy, int position) {
    this(place, policy, position, false);
  }
}
