package app.tarkka.document.outline;

import app.tarkka.document.StepId;

/** Names one line of an outline. */
public sealed interface Spot {
  /** A section's heading, by its place among the sections. */
  record OfSection(int index) implements Spot {}

  record OfStep(StepId id) implements Spot {}

  static Spot of(StepId id) {
    return new OfStep(id);
  }

  static Spot ofSection(int index) {
    return new OfSection(index);
  }
}
