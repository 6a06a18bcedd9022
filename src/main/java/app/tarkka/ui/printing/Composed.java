package app.tarkka.ui.printing;

import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.preview.PageRange;

/** A sheet that is composed and can leave once: its id is its own. */
public interface Composed {
  Paper paper();

  /**
   * Whether it is composed anew before it leaves: somebody else is signed in by now than the one
   * whose name it bears, its number was given to another copy, or it is overtaken. Reads the
   * library.
   */
  boolean outdated();

  /** Whether the library holds something else by now than what it says. Reads the library. */
  default boolean overtaken() {
    return false;
  }

  /**
   * Enters in the ledger that it leaves, unless it says that it is not entered. It leaves only when
   * this returned: of paper that is out already nobody could take back a refusal.
   *
   * @param pages which of it
   */
  void left(Outlet outlet, PageRange pages);

  /** The whole of it. */
  default void left(Outlet outlet) {
    left(outlet, PageRange.ALL);
  }

  /**
   * Enters that it did not leave after all.
   *
   * @param why in a person's words
   */
  default void spoiled(String why) {}
}
