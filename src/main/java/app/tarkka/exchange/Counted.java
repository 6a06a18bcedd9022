package app.tarkka.exchange;

/** What a report counts. */
public enum Counted {
  SECTIONS("sections"),
  STEPS("steps"),
  NOTICES("notices"),
  TIMERS("timers"),
  NUMBERS("numbers to enter"),
  TEXTS("texts to enter"),
  HOLD_POINTS("hold points"),
  PICTURES("pictures"),
  MISSING_PICTURES("missing pictures"),
  DIVIDER_LINES("divider line"),
  COMMENTS("HTML comment"),
  CAPTIONS("picture caption"),
  EMPTY_ROWS("empty table row"),
  FRONT_MATTER("front matter entry"),
  UNKNOWN_MEMBERS("unknown member");

  private final String token;

  Counted(String token) {
    this.token = token;
  }

  /** As document JSON names it. */
  public String token() {
    return token;
  }
}
