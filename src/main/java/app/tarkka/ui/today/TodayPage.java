package app.tarkka.ui.today;

import java.util.List;

/**
 * The day as the screen shows it.
 *
 * @param needsYou holds first, then checks, drafts to approve, overdue reviews
 * @param summary how many of each need somebody; empty when none does
 * @param start procedures in force, those that were started last first
 * @param sample whether the sample is still in the library
 */
record TodayPage(
    String date,
    String summary,
    List<TodayItem> needsYou,
    List<TodayItem> resume,
    List<StartItem> start,
    List<TodayItem> done,
    boolean sample) {
  TodayPage {
    needsYou = List.copyOf(needsYou);
    resume = List.copyOf(resume);
    start = List.copyOf(start);
    done = List.copyOf(done);
  }

  /** Whether the library has nothing to do and nothing to start. */
  boolean empty() {
    return needsYou.isEmpty() && resume.isEmpty() && start.isEmpty() && done.isEmpty();
  }
}
