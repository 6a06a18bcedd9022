package app.tarkka;

import app.tarkka.ui.runner.entry.TypedKeeper;
import app.tarkka.ui.runner.entry.TypedText;
import app.tarkka.ui.tabs.OpenedRuns;

/**
 * What a seat remembers of one library while its window is made anew, for another language or a
 * kiosk: what was typed into runs and not entered, and which runs were opened.
 */
record SeatMemory(TypedText typed, OpenedRuns opened) {
  /** Of nothing that outlives the program. */
  SeatMemory() {
    this(TypedKeeper.NONE);
  }

  SeatMemory(TypedKeeper keeper) {
    this(new TypedText(keeper), new OpenedRuns());
  }
}
