package app.tarkka.person;

/** What a signature says. */
public enum Meaning {
  PERFORMED("performed"),
  CHECKED("checked"),
  WITNESSED("witnessed"),
  APPROVED("approved"),
  RELEASED("released"),
  ACKNOWLEDGED("acknowledged"),
  /** Submitted a draft for review as its author. */
  AUTHORED("authored"),
  /** Decided what happens to a product or a person's access. */
  DECIDED("decided");

  private final String token;

  Meaning(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
