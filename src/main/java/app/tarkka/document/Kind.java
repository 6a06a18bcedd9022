package app.tarkka.document;

/** What a document is for. */
public enum Kind {
  /** How a job is done (an SOP). */
  PROCEDURE("procedure"),
  /** What is verified, usually by a second person. */
  CHECKLIST("checklist"),
  /** A rule, and who may depart from it. */
  POLICY("policy");

  private final String token;

  Kind(String token) {
    this.token = token;
  }

  /** The word in files and in the ledger; it never changes. */
  public String token() {
    return token;
  }
}
