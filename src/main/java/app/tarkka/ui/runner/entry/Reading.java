package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.ui.runner.entry.Stop.Seen;

/**
 * A step that is read on the way to a stop, with its own notices before it and its pictures after.
 *
 * @param number as shown
 */
public record Reading(Step step, String number, Kind kind, Seen seen) {
  public enum Kind {
    /** It asks for nothing. */
    READ,
    /** The stop is a part of it. */
    PARENT
  }

  Reading inFull() {
    return new Reading(step, number, kind, Seen.FIRST);
  }
}
