package app.tarkka.picture;

import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of a picture as filled shapes, from below to above: the same ones for a file, a page
 * and the surface on which they are drawn. Each has a white edge, which keeps it apart from a dark
 * photo.
 */
public final class MarkShapes {
  public static final int WHITE = 0xFFFFFF;
  public static final int BLACK = 0x000000;

  /** In thicknesses of a line. */
  private static final double EDGE = 0.5;

  private static final double HEAD = 5;
  private static final double HALF_HEAD = 2.5;
  private static final double DISC = 4.3;
  private static final double DIGIT = 4.6;

  private MarkShapes() {}

  /**
   * A shape to be filled.
   *
   * @param rgb its colour, without transparency
   */
  public record Painted(Shape shape, int rgb) {}

  /** Everything that is drawn; what is blacked out lies below the other marks. */
  public static List<Painted> of(Marking marking, Seen seen) {
    List<Painted> all = new ArrayList<>();
    marking.blackouts().forEach(blackout -> all.addAll(of(blackout, seen)));
    marking.marks().stream()
        .filter(mark -> !(mark instanceof Mark.Blackout))
        .forEach(mark -> all.addAll(of(mark, seen)));
    return all;
  }

  /** One mark. */
  public static List<Painted> of(Mark mark, Seen seen) {
    double line = seen.line();
    return switch (mark) {
      case Mark.Arrow arrow ->
          edged(arrow(seen.at(arrow.from()), seen.at(arrow.to()), line), arrow.ink(), line);
      case Mark.Ring ring -> edged(ring(seen.at(ring.area()), line), ring.ink(), line);
      case Mark.Numeral number -> numeral(number, seen.at(number.at()), line);
      case Mark.Blackout blackout ->
          List.of(new Painted(outwards(seen.at(blackout.area())), BLACK));
    };
  }

  /** To whole pixels and past the edge: half a pixel would still show half of what is there. */
  private static Rectangle2D outwards(Rectangle2D found) {
    double x = Math.floor(found.getMinX());
    double y = Math.floor(found.getMinY());
    return new Rectangle2D.Double(
        x, y, Math.ceil(found.getMaxX()) - x, Math.ceil(found.getMaxY()) - y);
  }

  private static List<Painted> edged(Shape shape, Ink ink, double line) {
    Area around = new Area(stroke(2 * EDGE * line).createStrokedShape(shape));
    around.add(new Area(shape));
    return List.of(new Painted(around, WHITE), new Painted(shape, ink.rgb()));
  }

  private static Shape arrow(Point2D from, Point2D to, double line) {
    double length = from.distance(to);
    if (length < line / 2) {
      return disc(to, line);
    }
    double head = Math.min(HEAD * line, length);
    double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
    Path2D.Double tip = new Path2D.Double();
    tip.moveTo(0, 0);
    tip.lineTo(-head, HALF_HEAD * line);
    tip.lineTo(-head, -HALF_HEAD * line);
    tip.closePath();
    AffineTransform place = AffineTransform.getTranslateInstance(to.getX(), to.getY());
    place.rotate(angle);
    Area whole = new Area(tip);
    whole.add(
        new Area(
            new BasicStroke((float) line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(new Line2D.Double(-length, 0, -head + line / 4, 0))));
    return place.createTransformedShape(whole);
  }

  private static Shape ring(Rectangle2D found, double line) {
    return new Area(
        stroke(line)
            .createStrokedShape(
                new Ellipse2D.Double(
                    found.getX(), found.getY(), found.getWidth(), found.getHeight())));
  }

  private static List<Painted> numeral(Mark.Numeral number, Point2D at, double line) {
    double high = number.number() > 9 ? DIGIT * 0.85 : DIGIT;
    Shape digits =
        Digits.of(number.number(), at.getX(), at.getY(), high * line, (float) (0.74 * line));
    return List.of(
        new Painted(disc(at, (DISC + EDGE) * line), WHITE),
        new Painted(disc(at, DISC * line), number.ink().rgb()),
        new Painted(digits, WHITE));
  }

  private static Shape disc(Point2D middle, double radius) {
    return new Ellipse2D.Double(
        middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
  }

  private static BasicStroke stroke(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
