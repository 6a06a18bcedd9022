package app.tarkka.ui.runner.check;

/** The two verdicts of a pass/fail step. */
public enum Verdict {
  PASS,
  FAIL
}
