package app.tarkka.run;

/** What came of a step, as far as everybody may know it. */
public enum StepMark {
  /** A result, or a second person's, was outside the limits, whatever became of it since. */
  OUT_OF_LIMITS("outOfLimits"),
  /** It failed, or a second person did not accept it. */
  FAILED("failed"),
  /** Two results differed. */
  DIFFERED("differed"),
  /** The run was on hold for it, whatever was decided since. */
  HELD("held"),
  CORRECTED("corrected"),
  NOT_APPLICABLE("notApplicable"),
  /** It was done again in a later attempt. */
  REWORKED("reworked");

  private final String token;

  StepMark(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
