package app.tarkka.document;

import org.jspecify.annotations.Nullable;

/**
 * Names a step from revision to revision, so that differences, figures and translations follow it.
 *
 * <p>It is a key of nearly every map of a run, so it compares its text itself: what Java makes for
 * a record is made when it is first called, and is slow until it was compiled.
 */
public record StepId(String value) implements Comparable<StepId> {
  public StepId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a step id cannot be blank");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StepId step && value.equals(step.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(StepId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
