package app.tarkka.run;

/** What is decided about a nonconformance. */
public enum Disposition {
  /** Do it again from a step on: a new attempt. */
  REWORK("rework"),
  /** Accept it as it is, by concession. */
  USE_AS_IS("useAsIs"),
  SCRAP("scrap"),
  RETURN("return");

  private final String token;

  Disposition(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
