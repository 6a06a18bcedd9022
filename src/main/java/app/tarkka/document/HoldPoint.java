package app.tarkka.document;

/** What must be complete before anything after this step may be done. */
public enum HoldPoint {
  NONE("none"),
  /** This step alone. */
  THIS_STEP("thisStep"),
  /** This step and everything before it. */
  EVERYTHING_BEFORE("everythingBefore");

  private final String token;

  HoldPoint(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
