package app.tarkka.run;

/** Names a run for ever. */
public record RunId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
