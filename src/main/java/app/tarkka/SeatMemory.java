package app.tarkka;

import app.tarkka.ui.runner.entry.TypedKeeper;
import app.tarkka.ui.runner.entry.TypedText;
import app.tarkka.ui.tabs.OpenedRuns;

/**
 * What a seat remembers of one library while its window is made anew, for another language or a
 * kiosk: what was typed into runs and not entered, and which runs were opened.
 */
record SeatMemory(TypedText typed, OpenedRuns opened) {
  SeatMemory(TypedKeeper keeper) {
    this(new TypedText(keeper), new OpenedRuns());
  }
}
