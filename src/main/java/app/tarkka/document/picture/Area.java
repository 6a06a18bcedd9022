package app.tarkka.document.picture;

/** A rectangle of a picture, measured as {@link Spot}. */
public record Area(int x, int y, int width, int height) {
  /** All of the picture. */
  public static final Area WHOLE = new Area(0, 0, Spot.WHOLE, Spot.WHOLE);

  /** The smallest side, below which a hand cannot take it any more. */
  public static final int LEAST = 100;

  /**
   * @throws IllegalArgumentException when it is empty or reaches out of the picture
   */
  public Area {
    if (x < 0
        || y < 0
        || width < 1
        || height < 1
        || x + (long) width > Spot.WHOLE
        || y + (long) height > Spot.WHOLE) {
      throw new IllegalArgumentException(
          "no part of the picture: " + x + ", " + y + ", " + width + ", " + height);
    }
  }

  /** The rectangle between two corners, at least {@link #LEAST} wide and high. */
  public static Area between(Spot one, Spot other) {
    int x = Math.min(Math.min(one.x(), other.x()), Spot.WHOLE - LEAST);
    int y = Math.min(Math.min(one.y(), other.y()), Spot.WHOLE - LEAST);
    return new Area(
        x,
        y,
        Math.max(LEAST, Math.max(one.x(), other.x()) - x),
        Math.max(LEAST, Math.max(one.y(), other.y()) - y));
  }

  public Spot from() {
    return new Spot(x, y);
  }

  public Spot to() {
    return new Spot(x + width, y + height);
  }

  /** Moved as a whole, as far as the picture reaches. */
  public Area by(int dx, int dy) {
    return new Area(
        Math.clamp((long) x + dx, 0, Spot.WHOLE - width),
        Math.clamp((long) y + dy, 0, Spot.WHOLE - height),
        width,
        height);
  }

  /** Made larger or smaller at its lower right corner, as far as the picture reaches. */
  public Area sized(int wider, int higher) {
    return new Area(
        x,
        y,
        Math.clamp((long) width + wider, Math.min(width, LEAST), Spot.WHOLE - x),
        Math.clamp((long) height + higher, Math.min(height, LEAST), Spot.WHOLE - y));
  }
}
