package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.ui.kit.SubjectRuns;
import java.util.List;

/**
 * What stands above every screen of a run.
 *
 * @param place "Step 7 of 18 · Section 2 of 4"; empty when no step is on the screen
 * @param newerRevision whether a newer revision is in force by now
 * @param rework whether the step that is shown was done before, in an earlier attempt
 * @param others runs of the same subject
 */
public record RunHeader(
    String code,
    String title,
    int revision,
    String subject,
    String place,
    List<Segment> segments,
    boolean newerRevision,
    boolean rework,
    List<SubjectRuns.Other> others) {
  public RunHeader {
    segments = List.copyOf(segments);
    others = List.copyOf(others);
  }

  /** Before anything was read. */
  public static final RunHeader NONE =
      new RunHeader("", "", 0, "", "", List.of(), false, false, List.of());

  /**
   * One section of the progress bar.
   *
   * @param at its first step that is open, or its first
   * @param words number, title and how far it is
   * @param here whether the step on the screen is in it
   */
  public record Segment(StepId at, String words, int answered, int steps, boolean here) {}
}
