package app.tarkka.ui.printing;

import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;

/** A sheet that is composed and can leave once: its id is its own. */
public interface Composed {
  Paper paper();

  /** Whether somebody else is signed in by now than the one whose name it bears. */
  boolean outdated();

  /** Enters in the ledger that it left, unless it says that it is not entered. */
  void left(Outlet outlet);
}
