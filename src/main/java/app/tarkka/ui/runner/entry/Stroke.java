package app.tarkka.ui.runner.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a signature, from where the pen went down to where it was lifted. Its points are in
 * the units of the pad ({@link SignatureAnswerModel#WIDTH}), whatever its size on the screen.
 */
public record Stroke(List<Point> points) {
  /** A hand that rests sends hundreds of points at one place; nearer ones are left out. */
  private static final double NEAR = 0.5;

  public record Point(double x, double y) {}

  public Stroke {
    points = List.copyOf(points);
  }

  static Stroke at(Point start) {
    return new Stroke(List.of(start));
  }

  Stroke to(Point next) {
    Point last = points.getLast();
    if (Math.hypot(next.x() - last.x(), next.y() - last.y()) < NEAR) {
      return this;
    }
    List<Point> longer = new ArrayList<>(points);
    longer.add(next);
    return new Stroke(longer);
  }
}
