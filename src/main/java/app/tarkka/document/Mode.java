package app.tarkka.document;

/** How a document is run. */
public enum Mode {
  /** One step at a time: read it, do it. */
  READ_DO("readDo"),
  /**
   * Done from memory, then a pause at which a chunk of rows is confirmed, each row its own entry.
   */
  DO_CONFIRM("doConfirm"),
  /** One person reads, one answers. */
  CALL_RESPONSE("callResponse");

  private final String token;

  Mode(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
