package app.tarkka.document.sheet;

/** What became of a printed sheet. */
public enum SheetState {
  /** Somewhere in the shop. */
  OUT("out"),
  /** Taken back. */
  RETURNED("returned"),
  /** Lost, spoiled or printed in error: nothing on it counts. */
  VOID("void");

  private final String token;

  SheetState(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
