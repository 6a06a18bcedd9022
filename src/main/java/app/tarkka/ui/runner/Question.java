package app.tarkka.ui.runner;

import app.tarkka.ui.runner.entry.WrongCode;

/** What the runner asks before it records an answer. Nothing has been recorded yet. */
public sealed interface Question {

  /** The value looks like a decimal slip: it is to be read again, and is never changed. */
  record ReadAgain(String typed, String expected) implements Question {}

  /** The code that was read is not the one that was expected. */
  record OtherCode(WrongCode code) implements Question {}
}
