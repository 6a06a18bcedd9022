package app.tarkka.picture;

import app.tarkka.document.picture.Marking;

/**
 * A picture as it comes into a document: one that is longer than a screen is wide is made smaller
 * and upright, and what a camera wrote beside the pixels, such as where it stood, is left out. A
 * smaller one keeps its very bytes.
 */
public final class ScaledPicture {
  /** The longer side, in pixels: sharp on a large screen at 100 %, and on paper at 300 dpi. */
  public static final int LONGEST = 2400;

  private ScaledPicture() {}

  /**
   * The bytes to be kept; the same array when the picture is small enough. The same bytes always
   * give the same.
   *
   * @throws PictureFile.Unusable when it is no picture that may come into a document
   */
  public static byte[] of(byte[] bytes) throws PictureFile.Unusable {
    PictureFile.Size size = PictureFile.size(bytes);
    return Math.max(size.width(), size.height()) <= LONGEST
        ? bytes
        : PictureEncoding.like(bytes, DrawnPicture.of(bytes, Marking.NONE, LONGEST));
  }
}
