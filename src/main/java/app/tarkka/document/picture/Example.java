package app.tarkka.document.picture;

/** Whether a picture shows how it has to look, how it must not, or neither. */
public enum Example {
  NONE("none"),
  RIGHT("right"),
  WRONG("wrong");

  private final String token;

  Example(String token) {
    this.token = token;
  }

  /** The word in document JSON, which leaves {@link #NONE} out. */
  public String token() {
    return token;
  }

  /** Whether the two stand side by side: one right and one wrong. */
  public boolean pairsWith(Example other) {
    return this != NONE && other != NONE && this != other;
  }
}
