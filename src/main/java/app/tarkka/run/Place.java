package app.tarkka.run;

import app.tarkka.document.StepId;

/**
 * Where in a run an answer belongs.
 *
 * @param unit the piece, counted from 1; 0 is the whole run
 */
public record Place(StepId step, int unit) {
  public static Place of(StepId step) {
    return new Place(step, 0);
  }
}
