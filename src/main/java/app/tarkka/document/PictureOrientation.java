package app.tarkka.document;

/**
 * How a picture's pixels have to be turned to be seen upright. A telephone writes them as its
 * sensor lay and says how it was held; the bytes stay as they are, since they are evidence, and
 * whatever shows or prints them turns them. Named by where the first row and the first column of
 * the file are to be seen, as in Exif 2.32 (CIPA DC-008-2019), 4.6.4, tag 274: {@code RIGHT_TOP}
 * has the first row on the right and the first column on top.
 */
public enum PictureOrientation {
  TOP_LEFT,
  TOP_RIGHT,
  BOTTOM_RIGHT,
  BOTTOM_LEFT,
  LEFT_TOP,
  RIGHT_TOP,
  RIGHT_BOTTOM,
  LEFT_BOTTOM;

  /**
   * What the bytes of a picture say; {@link #TOP_LEFT}, which is upright, when they say nothing.
   */
  public static PictureOrientation of(byte[] picture) {
    int value = ExifHeader.orientation(picture);
    return value < 1 || value > values().length ? TOP_LEFT : values()[value - 1];
  }

  /** Whether width and height change places. */
  public boolean lying() {
    return switch (this) {
      case TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT -> false;
      case LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
    };
  }

  /**
   * How far from the left a point is to be seen, as a part of the upright picture's width.
   *
   * @param x of the point from the left of what the file holds, 0 to 1
   * @param y of the point from the top of it, 0 to 1
   */
  public double across(double x, double y) {
    return switch (this) {
      case TOP_LEFT, BOTTOM_LEFT -> x;
      case TOP_RIGHT, BOTTOM_RIGHT -> 1 - x;
      case LEFT_TOP, LEFT_BOTTOM -> y;
      case RIGHT_TOP, RIGHT_BOTTOM -> 1 - y;
    };
  }

  /** As {@link #across}, from the top. */
  public double down(double x, double y) {
    return switch (this) {
      case TOP_LEFT, TOP_RIGHT -> y;
      case BOTTOM_LEFT, BOTTOM_RIGHT -> 1 - y;
      case LEFT_TOP, RIGHT_TOP -> x;
      case LEFT_BOTTOM, RIGHT_BOTTOM -> 1 - x;
    };
  }
}
