package app.tarkka.document.reading;

/** Where one person stands with one document. */
public enum ReadState {
  /** Nobody asks them to, and they did not. */
  NOT_ASKED("notAsked"),
  /** They have to and never did. */
  TO_READ("toRead"),
  /** They read an earlier revision; what came since matters. */
  TO_READ_AGAIN("toReadAgain"),
  /** They signed for it, or for a revision since which nothing that matters changed. */
  READ("read");

  private final String token;

  ReadState(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }

  /** Whether there is something to read. */
  public boolean due() {
    return this == TO_READ || this == TO_READ_AGAIN;
  }
}
