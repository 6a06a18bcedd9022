package app.tarkka.run;

/** How bad a fault is, in the words that sampling and audits use (ISO 2859-1, §3.1). */
public enum Severity {
  /** Does not keep anybody from using it. */
  MINOR("minor"),
  /** It will not do what it is for. */
  MAJOR("major"),
  /** It can hurt somebody. */
  CRITICAL("critical");

  private final String token;

  Severity(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
