package app.tarkka.picture;

/** What becomes of a large picture that was made smaller for a document. */
public enum Originals {
  /** The smaller one is all that the library keeps. */
  DROPPED,
  /** It is kept beside the smaller one, and seen when the picture is opened large. */
  KEPT
}
