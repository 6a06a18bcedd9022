package app.tarkka.picture;

/** Why a file cannot become a document's picture. */
public enum PictureProblem {
  /** It cannot be opened: it is gone, a folder, or somebody else's. */
  UNREADABLE,
  /** It is larger than {@link PictureFile#LARGEST_BYTES}. */
  TOO_MANY_BYTES,
  /** It is not PNG, JPEG, GIF or BMP. */
  NO_PICTURE,
  /** It is one of them by its first bytes and damaged after that. */
  BROKEN,
  /** It is a drawing that holds more: a program, a picture, an address elsewhere. */
  NOT_PLAIN,
  /** Its header claims more than {@link PictureFile#LARGEST_PIXELS}. */
  TOO_MANY_PIXELS
}
