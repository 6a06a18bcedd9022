package app.tarkka.run;

/** Why a run was put on hold. */
public enum HoldCause {
  FAILED("failed"),
  OUT_OF_LIMITS("outOfLimits"),
  /** The checker's independent result differs from the doer's. */
  RESULTS_DIFFER("resultsDiffer"),
  /** A second person inspected it and did not accept. */
  CHECK_FAILED("checkFailed"),
  /** More pieces of the sample failed than the lot may have. */
  LOT_NOT_ACCEPTED("lotNotAccepted"),
  /** Somebody pressed the button. */
  RAISED("raised");

  private final String token;

  HoldCause(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
