package app.tarkka.ui.runner.check;

import java.util.List;

/**
 * What a sitting came to.
 *
 * @param missing how many required checks the run still lacks
 * @param complete whether the run ended with this signature, so that there is a record of it
 * @param goesOn whether steps are to be done now, such as those behind a hold point
 */
public record CheckResults(
    Verdict verdict, List<Line> lines, int missing, boolean complete, boolean goesOn) {
  public CheckResults {
    lines = List.copyOf(lines);
  }

  public enum Verdict {
    /** Every answer agrees or was accepted. */
    AGREED,
    /** The same where nothing was measured again: somebody looked, and accepted it. */
    ACCEPTED,
    /** A blind result differs: the run is on hold. */
    DIFFER,
    /** Something was not accepted, or both found it bad: the run is on hold. */
    HELD,
    /** What was checked now is good; the run was on hold before, and is until somebody decides. */
    STILL_HELD,
    /** Nothing could be checked: everything waits for a second person as before. */
    WAITS
  }

  /**
   * One entry that was checked.
   *
   * @param first the doer's name and result
   * @param second the checker's name and result, or their verdict
   * @param asked the limits, empty when there are none
   */
  public record Line(String step, Value first, Value second, String asked, boolean agrees) {}

  public record Value(String name, String words, String judged) {}
}
