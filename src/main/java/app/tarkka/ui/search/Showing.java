package app.tarkka.ui.search;

/** What the page shows below the filters. */
enum Showing {
  /** Nothing is asked: searches that were saved or made lately. */
  START,
  LOOKING,
  FOUND,
  NOTHING
}
