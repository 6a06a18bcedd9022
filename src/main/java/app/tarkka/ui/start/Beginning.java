package app.tarkka.ui.start;

/** What a new library begins with. */
public enum Beginning {
  SANDWICH_SHOP,
  WORKSHOP,
  WEB_SHOP,
  /** Nothing: the shop writes or imports its own. */
  EMPTY
}
