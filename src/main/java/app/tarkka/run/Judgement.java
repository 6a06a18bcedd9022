package app.tarkka.run;

/** What the specification says of a result, after it was entered. */
public enum Judgement {
  /** Nothing to judge by. */
  NOT_JUDGED("notJudged"),
  PASSED("passed"),
  FAILED("failed"),
  IN_LIMITS("inLimits"),
  /** Inside, within a tenth of the limit band from a limit. */
  NEAR_LIMIT("nearLimit"),
  OUT_OF_LIMITS("outOfLimits");

  private final String token;

  Judgement(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }

  /** Whether it stops the run. */
  public boolean bad() {
    return this == FAILED || this == OUT_OF_LIMITS;
  }
}
