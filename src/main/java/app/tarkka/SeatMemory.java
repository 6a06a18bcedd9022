package app.tarkka;

import app.tarkka.ui.kit.Preferences;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.SeatSearches;
import app.tarkka.ui.runner.entry.TypedKeeper;
import app.tarkka.ui.runner.entry.TypedText;
import app.tarkka.ui.tabs.OpenedRuns;

/**
 * What a seat remembers of one library while its window is made anew, for another language or a
 * kiosk: what was typed into runs and not entered, which runs were opened, what was looked for, and
 * what writing help shall not say.
 */
record SeatMemory(TypedText typed, OpenedRuns opened, SeatSearches searches, SeatHints hints) {
  /** Of nothing that outlives the program. */
  SeatMemory() {
    this(new TypedText());
  }

  SeatMemory(TypedText typed) {
    this(
        typed,
        new OpenedRuns(),
        new SeatSearches(Preferences.passing(), ""),
        new SeatHints(Preferences.passing()));
  }

  SeatMemory(TypedKeeper keeper, SeatSearches searches, SeatHints hints) {
    this(new TypedText(keeper), new OpenedRuns(), searches, hints);
  }
}
