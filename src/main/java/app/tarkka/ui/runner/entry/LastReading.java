package app.tarkka.ui.runner.entry;

import app.tarkka.document.Notice;
import java.util.List;

/**
 * What is only read after the last stop of a run.
 *
 * @param text what is said under the headings that nobody stops at
 */
public record LastReading(String text, List<Notice> notices, List<Reading> readings) {
  public LastReading {
    notices = List.copyOf(notices);
    readings = List.copyOf(readings);
  }
}
