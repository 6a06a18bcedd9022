package app.tarkka.document;

/**
 * How much is inspected of a lot of one size (ISO 2859-1, table 1). II is usual; I draws less, III
 * more, and the special levels draw little where a check costs much or destroys the piece.
 */
public enum InspectionLevel {
  S_1("S-1"),
  S_2("S-2"),
  S_3("S-3"),
  S_4("S-4"),
  I("I"),
  II("II"),
  III("III");

  private final String token;

  InspectionLevel(String token) {
    this.token = token;
  }

  /** As the standard writes it. */
  public String token() {
    return token;
  }
}
