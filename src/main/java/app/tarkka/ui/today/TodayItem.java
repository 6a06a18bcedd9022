package app.tarkka.ui.today;

import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.util.Optional;

/**
 * One line of the day: how it stands, what it is, and the one thing to do about it.
 *
 * @param id of its button
 * @param word beside the status mark
 * @param code of the document
 * @param title the subject, or the document's title where there is none
 * @param detail who, when, how far, what is next
 * @param action what the button says
 * @param untouched the run that nobody touched for a while and that can be abandoned here
 */
record TodayItem(
    String id,
    Status status,
    String word,
    String code,
    String title,
    String detail,
    String action,
    Place place,
    Optional<RunId> untouched) {
  TodayItem(
      String id,
      Status status,
      String word,
      String code,
      String title,
      String detail,
      String action,
      Place place) {
    this(id, status, word, code, title, detail, action, place, Optional.empty());
  }
}
