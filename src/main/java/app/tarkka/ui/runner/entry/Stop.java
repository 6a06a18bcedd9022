package app.tarkka.ui.runner.entry;

import app.tarkka.document.HoldPoint;
import app.tarkka.document.Notice;
import app.tarkka.document.Step;
import java.util.List;

/**
 * One step at which a run stops, with everything that belongs before a person's eyes at it.
 *
 * @param number as shown
 * @param section counted from 1 among the sections that have stops
 * @param sectionText what is said under the section's heading; only at its first stop
 * @param notices of the section (at its first stop), of what is read before, and of the step
 * @param readFirst steps that are only read, since the stop before this one
 * @param within texts of the steps that this one is a part of, outermost first
 */
public record Stop(
    Step step,
    String number,
    int section,
    String sectionTitle,
    String sectionText,
    List<Notice> notices,
    List<Step> readFirst,
    List<String> within) {
  public Stop {
    notices = List.copyOf(notices);
    readFirst = List.copyOf(readFirst);
    within = List.copyOf(within);
  }

  /** Whether the run can end without it. */
  public boolean optional() {
    return !step.required() && !step.key() && step.hold() == HoldPoint.NONE;
  }
}
