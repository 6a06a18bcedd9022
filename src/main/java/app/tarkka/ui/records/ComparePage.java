package app.tarkka.ui.records;

import java.util.List;
import java.util.Optional;

/** Two records side by side in the words of the page. What a viewer may not see is not in here. */
record ComparePage(Side left, Side right, List<Line> lines) {

  /** Which record stands on one side. */
  record Side(String run, String subject, String document, Mark state, String started) {}

  /**
   * One step of either.
   *
   * @param left empty when that revision has no such step
   * @param differences in words; empty when nothing differs that matters
   */
  record Line(
      String number,
      String text,
      Optional<Cell> left,
      Optional<Cell> right,
      List<String> differences) {
    boolean differs() {
      return !differences.isEmpty();
    }
  }

  /**
   * What was done at a step in one run.
   *
   * @param earlier what it replaced: corrected, undone or done again
   * @param value what stands; empty when nothing was answered
   * @param who did it and when, and how long after what was done before
   * @param checks who checked it, with what outcome
   * @param notes corrections and holds
   */
  record Cell(
      List<String> earlier,
      String value,
      Optional<Mark> mark,
      String who,
      List<String> checks,
      List<String> notes) {}
}
