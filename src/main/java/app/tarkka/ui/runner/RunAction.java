package app.tarkka.ui.runner;

/** What a person can do on the runner's bar; which of them are offered depends on the screen. */
public enum RunAction {
  BACK,
  NOTE,
  PHOTO,
  NOT_APPLICABLE,
  /** Leaves an optional step unanswered. */
  SKIP,
  CORRECT,
  FAIL,
  PASS,
  CONFIRM,
  GO_ON,
  /** From what is looked up or asked about the whole run back to where the run is. */
  TO_RUN,
  /** From wherever one looks to the step that is due. */
  TO_DUE,
  /** Takes over a run that was handed to somebody, with their signature. */
  TAKE_OVER,
  /** Goes on though the run was offered to somebody. */
  KEEP,
  /** Puts the run on hold: a key step is no longer as its entry says. */
  HOLD,
  /** A key step is still as its entry says. */
  STILL_SO,
  CANCEL_CORRECTION,
  SIGN_CORRECTION,
  RESUME,
  /** Asks who goes on with the run. */
  TO_SUCCESSOR,
  /** Decides what happens after a hold, with a signature. */
  DECIDE,
  /** At a pause of what is read aloud: whoever answered signs. */
  SIGN_ANSWERS,
  /** And then whoever read. */
  SIGN_HEARD,
  /** Says how many pieces there are. */
  DRAW,
  ADD_PIECE,
  HAND_TO_CHECK,
  SIGN_FINISH,
  CHECK_NOW,
  LATER,
  OPEN_RECORD
}
