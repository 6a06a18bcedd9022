package app.tarkka.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Digits as lines, so that a number on a picture is the same on a computer without fonts, such as a
 * server that prints. Each is drawn in a box of 0.6 × 1.
 */
final class Digits {
  private static final double WIDE = 0.6;
  private static final double GAP = 0.24;

  private Digits() {}

  /** The number with its middle there. */
  static Shape of(int number, double x, double y, double high, float line) {
    String digits = Integer.toString(number);
    double width = digits.length() * WIDE + (digits.length() - 1) * GAP;
    Path2D.Double all = new Path2D.Double();
    for (int i = 0; i < digits.length(); i++) {
      AffineTransform place =
          AffineTransform.getTranslateInstance(
              x + (i * (WIDE + GAP) - width / 2) * high, y - high / 2);
      place.scale(high, high);
      all.append(place.createTransformedShape(digit(digits.charAt(i) - '0')), false);
    }
    return new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        .createStrokedShape(all);
  }

  private static Shape digit(int digit) {
    Path2D.Double path = new Path2D.Double();
    switch (digit) {
      case 1 -> lines(path, 0.08, 0.24, 0.36, 0, 0.36, 1);
      case 2 -> {
        path.moveTo(0.02, 0.27);
        path.curveTo(0.04, -0.09, 0.6, -0.09, 0.6, 0.28);
        path.curveTo(0.6, 0.52, 0.25, 0.72, 0, 1);
        path.lineTo(0.62, 1);
      }
      case 3 -> {
        path.moveTo(0.02, 0.16);
        path.curveTo(0.14, -0.07, 0.58, -0.06, 0.57, 0.25);
        path.curveTo(0.56, 0.42, 0.42, 0.47, 0.25, 0.47);
        path.curveTo(0.46, 0.47, 0.61, 0.56, 0.61, 0.73);
        path.curveTo(0.61, 1.06, 0.14, 1.1, 0, 0.84);
      }
      case 4 -> lines(path, 0.46, 1, 0.46, 0, 0, 0.7, 0.64, 0.7);
      case 5 -> {
        path.moveTo(0.55, 0);
        path.lineTo(0.11, 0);
        path.lineTo(0.06, 0.45);
        path.curveTo(0.25, 0.32, 0.61, 0.36, 0.61, 0.67);
        path.curveTo(0.61, 1.06, 0.15, 1.1, 0, 0.86);
      }
      case 6 -> six(path);
      case 7 -> lines(path, 0, 0, 0.6, 0, 0.2, 1);
      case 8 -> {
        path.append(new Ellipse2D.Double(0.05, 0, 0.5, 0.45), false);
        path.append(new Ellipse2D.Double(0, 0.45, 0.6, 0.55), false);
      }
      case 9 -> {
        six(path);
        path.transform(AffineTransform.getRotateInstance(Math.PI, WIDE / 2, 0.5));
      }
      default -> path.append(new Ellipse2D.Double(0, 0, 0.6, 1), false);
    }
    return path;
  }

  private static void six(Path2D.Double path) {
    path.moveTo(0.47, 0);
    path.curveTo(0.2, 0.16, 0, 0.42, 0, 0.68);
    path.curveTo(0, 1.1, 0.6, 1.1, 0.6, 0.68);
    path.curveTo(0.6, 0.3, 0.08, 0.28, 0.01, 0.62);
  }

  private static void lines(Path2D.Double path, double... points) {
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
  }
}
