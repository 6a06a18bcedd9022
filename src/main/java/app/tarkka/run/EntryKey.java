package app.tarkka.run;

import app.tarkka.document.StepId;
import org.jspecify.annotations.Nullable;

/**
 * Names one entry within a run. A key like {@link StepId}, and compared as that is.
 *
 * @param unit the piece, 0 for the whole run
 * @param attempt 1, and one more for every rework
 * @param entry 1, 2 … within the attempt: a correction is the next entry
 */
public record EntryKey(StepId step, int unit, int attempt, int entry) {
  public Place place() {
    return new Place(step, unit);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntryKey key
        && unit == key.unit
        && attempt == key.attempt
        && entry == key.entry
        && step.equals(key.step);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * step.hashCode() + unit) + attempt) + entry;
  }
}
