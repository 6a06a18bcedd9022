package app.tarkka.run;

import app.tarkka.document.StepId;

/**
 * Names one entry within a run.
 *
 * @param unit the piece, 0 for the whole run
 * @param attempt 1, and one more for every rework
 * @param entry 1, 2 … within the attempt: a correction is the next entry
 */
public record EntryKey(StepId step, int unit, int attempt, int entry) {
  public Place place() {
    return new Place(step, unit);
  }
}
