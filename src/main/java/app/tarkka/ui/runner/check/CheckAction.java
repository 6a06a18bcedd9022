package app.tarkka.ui.runner.check;

/** What a checker can do on the bar. */
public enum CheckAction {
  /** Whoever was chosen begins their sitting. */
  BEGIN,
  BACK,
  /** Leaves this entry for another time or person. */
  NOT_NOW,
  /** Says why it cannot be checked now; the entry waits on. */
  CANNOT,
  REJECT,
  ACCEPT,
  /** Keeps what was measured for the signature at the end. */
  COMMIT,
  SIGN,
  THIRD_PERSON,
  TO_RUN,
  /** To the run that is on hold, to decide what happens. */
  DECIDE,
  DONE,
  /** To the record of the run that ended with this check. */
  OPEN_RECORD
}
