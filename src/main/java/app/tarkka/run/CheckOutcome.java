package app.tarkka.run;

/** What a second person's check came to. */
public enum CheckOutcome {
  /** A blind result that agrees with the doer's. */
  AGREES("agrees"),
  DIFFERS("differs"),
  WITNESSED("witnessed"),
  /** Inspected and found good. */
  PASSED("passed"),
  FAILED("failed");

  private final String token;

  CheckOutcome(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }

  /** Whether the required check is fulfilled by it. */
  public boolean counts() {
    return this == AGREES || this == WITNESSED || this == PASSED;
  }
}
