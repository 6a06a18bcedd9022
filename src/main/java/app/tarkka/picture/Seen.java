package app.tarkka.picture;

import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * The part of a picture that is seen, cut and turned: where each point of the whole upright picture
 * comes to lie in it.
 */
public final class Seen {
  /** Lines are this part of the longer side, so that they read alike on every photo. */
  private static final double LINE = 0.008;

  private final double wholeWidth;
  private final double wholeHeight;
  private final double width;
  private final double height;
  private final double line;
  private final AffineTransform fromWhole;

  private Seen(double wholeWidth, double wholeHeight, Marking marking, Area lineFor) {
    this.wholeWidth = wholeWidth;
    this.wholeHeight = wholeHeight;
    line =
        LINE
            * Math.max(
                wholeWidth * lineFor.width() / Spot.WHOLE,
                wholeHeight * lineFor.height() / Spot.WHOLE);
    Area crop = marking.crop();
    double across = wholeWidth * crop.width() / Spot.WHOLE;
    double down = wholeHeight * crop.height() / Spot.WHOLE;
    width = marking.turn().lying() ? down : across;
    height = marking.turn().lying() ? across : down;
    fromWhole =
        switch (marking.turn()) {
          case NONE -> new AffineTransform();
          case RIGHT -> new AffineTransform(0, 1, -1, 0, down, 0);
          case OVER -> new AffineTransform(-1, 0, 0, -1, across, down);
          case LEFT -> new AffineTransform(0, -1, 1, 0, 0, across);
        };
    fromWhole.translate(-wholeWidth * crop.x() / Spot.WHOLE, -wholeHeight * crop.y() / Spot.WHOLE);
  }

  /**
   * @param wholeWidth of the whole upright picture, in any unit
   */
  public static Seen of(Marking marking, double wholeWidth, double wholeHeight) {
    return new Seen(wholeWidth, wholeHeight, marking, marking.crop());
  }

  /** All of the picture, turned, with lines as thick as in the part that is seen. */
  public static Seen uncut(Marking marking, double wholeWidth, double wholeHeight) {
    return new Seen(wholeWidth, wholeHeight, marking.cropped(Area.WHOLE), marking.crop());
  }

  /** The same, where the part that is seen is {@code scale} times as large. */
  public Seen scaled(Marking marking, double scale) {
    return of(marking, wholeWidth * scale, wholeHeight * scale);
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /** How thick a line is. */
  public double line() {
    return line;
  }

  public AffineTransform fromWhole() {
    return new AffineTransform(fromWhole);
  }

  public Point2D at(Spot spot) {
    return fromWhole.transform(
        new Point2D.Double(spot.x() * wholeWidth / Spot.WHOLE, spot.y() * wholeHeight / Spot.WHOLE),
        null);
  }

  public Rectangle2D at(Area area) {
    Rectangle2D.Double found = new Rectangle2D.Double();
    found.setFrameFromDiagonal(at(area.from()), at(area.to()));
    return found;
  }

  /** The point of the whole picture that is seen here; the nearest one when this is beside it. */
  public Spot spot(double x, double y) {
    Point2D whole;
    try {
      whole = fromWhole.inverseTransform(new Point2D.Double(x, y), null);
    } catch (java.awt.geom.NoninvertibleTransformException quartersOnly) {
      throw new IllegalStateException(quartersOnly);
    }
    return Spot.near(
        whole.getX() / wholeWidth * Spot.WHOLE, whole.getY() / wholeHeight * Spot.WHOLE);
  }
}
