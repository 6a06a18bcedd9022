package app.tarkka.paper.layout;

/**
 * Places on a page in tenths of a point, 0.035 mm: finer than any eye, and half as many digits as
 * the library writes otherwise.
 */
final class Tenths {
  private Tenths() {}

  static int of(float points) {
    return Math.round(points * 10);
  }

  static float points(int tenths) {
    return tenths / 10f;
  }

  /** What must not be smaller than that, such as a box to write in. */
  static float atLeast(float points) {
    return points((int) Math.ceil(points * 10 - 0.01));
  }

  static float rounded(float points) {
    return points(of(points));
  }
}
