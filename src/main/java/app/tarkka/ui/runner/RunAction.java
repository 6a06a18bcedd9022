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
  CANCEL_CORRECTION,
  SIGN_CORRECTION,
  RESUME,
  /** Decides what happens after a hold, with a signature. */
  DECIDE,
  HAND_TO_CHECK,
  SIGN_FINISH,
  CHECK_NOW,
  LATER,
  OPEN_RECORD
}
