package app.tarkka.document;

/** Whose word a step needs: nobody's, the doer's, or the doer's and a second person's. */
public enum SignOff {
  NONE("none"),
  PERFORMED("performed"),
  /** Checked without seeing the doer's result; the software compares. */
  BLIND("blind"),
  /** Checked by someone present, signed before the doer's next entry. */
  WITNESSED("witnessed"),
  /** Checked later, with the result visible. */
  INSPECTED("inspected");

  private final String token;

  SignOff(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }

  /** Whether a second person must check what the first performed. */
  public boolean needsSecondPerson() {
    return this == BLIND || this == WITNESSED || this == INSPECTED;
  }
}
