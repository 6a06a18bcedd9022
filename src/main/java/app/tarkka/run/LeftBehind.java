package app.tarkka.run;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Attribution;
import java.time.Duration;

/**
 * After how long without an entry a run counts as left behind: a setting of the library in whole
 * hours, so that every seat of a shop means the same. Every change is in the ledger.
 */
public final class LeftBehind {
  /** The setting's name; for ever. */
  public static final String SETTING = "left-behind-hours";

  /** What counts in a shop that never chose. */
  public static final Duration USUAL = Duration.ofDays(1);

  private static final int LONGEST_DIGITS = 6;

  private final LibraryEvents library;

  public LeftBehind(LibraryEvents library) {
    this.library = library;
  }

  /** What does not read as hours, as a later version may write it, counts as never chosen. */
  public Duration after() {
    String hours = library.setting(SETTING);
    return hours.matches("[1-9][0-9]*") && hours.length() <= LONGEST_DIGITS
        ? Duration.ofHours(Long.parseLong(hours))
        : USUAL;
  }

  public void keep(Duration after, Attribution by) {
    library.recordLibraryEvent(
        new LibraryEvent.SettingChanged(SETTING, Long.toString(after.toHours())), by);
  }
}
