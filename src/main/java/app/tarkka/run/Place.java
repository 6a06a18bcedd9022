package app.tarkka.run;

import app.tarkka.document.StepId;
import org.jspecify.annotations.Nullable;

/**
 * Where in a run an answer belongs. A key like {@link StepId}, and compared as that is.
 *
 * @param unit the piece, counted from 1; 0 is the whole run
 */
public record Place(StepId step, int unit) {
  public static Place of(StepId step) {
    return new Place(step, 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && unit == place.unit && step.equals(place.step);
  }

  @Override
  public int hashCode() {
    return 31 * step.hashCode() + unit;
  }
}
