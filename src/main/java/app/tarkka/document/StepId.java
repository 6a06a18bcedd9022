package app.tarkka.document;

/**
 * Names a step from revision to revision, so that differences, figures and translations follow it.
 */
public record StepId(String value) implements Comparable<StepId> {
  public StepId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a step id cannot be blank");
    }
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
