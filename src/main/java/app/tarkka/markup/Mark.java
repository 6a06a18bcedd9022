package app.tarkka.markup;

/** How a run of text differs from the text around it. */
public enum Mark {
  STRONG,
  EMPHASIS,
  UNDERLINED,
  CODE,
  /** A key to press, {@code <kbd>}. */
  KEY,
  RAISED,
  LOWERED,
  LINK,
  /** Words that stand for a picture. */
  PICTURE
}
