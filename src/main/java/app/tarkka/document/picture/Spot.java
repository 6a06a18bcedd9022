package app.tarkka.document.picture;

/**
 * A point of a picture, in ten-thousandths of the upright picture's width and height from its top
 * left corner. They fit every size that the picture is shown in, and whole numbers have one way to
 * be written, which a hash needs.
 */
public record Spot(int x, int y) {
  /** The whole width or height. */
  public static final int WHOLE = 10_000;

  /**
   * @throws IllegalArgumentException when it lies outside the picture
   */
  public Spot {
    if (x < 0 || y < 0 || x > WHOLE || y > WHOLE) {
      throw new IllegalArgumentException("outside the picture: " + x + ", " + y);
    }
  }

  /** The nearest point within the picture. */
  public static Spot near(double x, double y) {
    return new Spot(clamp(x), clamp(y));
  }

  private static int clamp(double part) {
    return Math.clamp(Math.round(part), 0, WHOLE);
  }

  /** Moved, and kept within the picture. */
  public Spot by(int dx, int dy) {
    return near((double) x + dx, (double) y + dy);
  }
}
