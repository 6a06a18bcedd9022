package app.tarkka.run;

/** Where a run stands. */
public enum RunState {
  OPEN("open"),
  PAUSED("paused"),
  /** A nonconformance is open; nothing is done until a disposition is decided. */
  ON_HOLD("onHold"),
  /** The doer has finished; a second person's checks are missing. */
  AWAITING_CHECK("awaitingCheck"),
  COMPLETED("completed"),
  RELEASED("released"),
  ABANDONED("abandoned");

  private final String token;

  RunState(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }

  public boolean ended() {
    return this == COMPLETED || this == RELEASED || this == ABANDONED;
  }
}
