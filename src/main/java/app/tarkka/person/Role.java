package app.tarkka.person;

/** What a person may do; a person can have several. */
public enum Role {
  /** Keeps the library: people, settings, and everything the others may do. */
  OWNER("owner"),
  /** Writes and approves documents. */
  AUTHOR("author"),
  /** Runs documents. */
  WORKER("worker"),
  /** Checks what others performed. */
  CHECKER("checker");

  private final String token;

  Role(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
