package app.tarkka.ui.today;

import app.tarkka.ui.kit.Place;
import java.util.List;
import java.util.function.Predicate;

/**
 * The day as the screen shows it.
 *
 * @param needsYou holds first, then checks, releases, corrective actions, nonconformances to close,
 *     drafts to approve, overdue reviews, what is to be read, old sheets
 * @param summary how many of each need somebody; empty when none does
 * @param resume runs that were touched lately
 * @param untouched runs that nobody touched for a while, the longest first
 * @param coming revisions that are approved for later, the next first
 * @param drafts what the viewer is writing, the newest first
 * @param start procedures in force, those that were started last first
 * @param sample whether the sample is still in the library
 */
record TodayPage(
    String date,
    String summary,
    List<TodayItem> needsYou,
    List<TodayItem> resume,
    List<TodayItem> untouched,
    List<TodayItem> coming,
    List<TodayItem> drafts,
    List<StartItem> start,
    List<TodayItem> done,
    boolean sample) {
  TodayPage {
    needsYou = List.copyOf(needsYou);
    resume = List.copyOf(resume);
    untouched = List.copyOf(untouched);
    coming = List.copyOf(coming);
    drafts = List.copyOf(drafts);
    start = List.copyOf(start);
    done = List.copyOf(done);
  }

  /** The same without what leads to places that are not shown at this seat. */
  TodayPage within(Predicate<Place> shown) {
    List<TodayItem> mine = needsYou.stream().filter(item -> shown.test(item.place())).toList();
    return new TodayPage(
        date,
        mine.size() == needsYou.size() ? summary : "",
        mine,
        resume,
        untouched,
        coming.stream().filter(item -> shown.test(item.place())).toList(),
        drafts.stream().filter(item -> shown.test(item.place())).toList(),
        start,
        done.stream().filter(item -> shown.test(item.place())).toList(),
        sample && shown.test(new Place.Library()));
  }

  /** Whether the library has nothing to do and nothing to start. */
  boolean empty() {
    return needsYou.isEmpty()
        && resume.isEmpty()
        && untouched.isEmpty()
        && coming.isEmpty()
        && drafts.isEmpty()
        && start.isEmpty()
        && done.isEmpty();
  }
}
