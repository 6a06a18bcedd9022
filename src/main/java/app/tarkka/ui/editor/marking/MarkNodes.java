package app.tarkka.ui.editor.marking;

import app.tarkka.picture.MarkShapes;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** The shapes of marks as nodes, the same ones that are drawn into files. */
final class MarkNodes {
  private MarkNodes() {}

  static Path of(MarkShapes.Painted painted) {
    Path path = path(painted.shape());
    int rgb = painted.rgb();
    path.setFill(Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
    path.setStroke(null);
    path.setMouseTransparent(true);
    return path;
  }

  private static Path path(Shape shape) {
    Path path = new Path();
    PathIterator outline = shape.getPathIterator(null);
    path.setFillRule(
        outline.getWindingRule() == PathIterator.WIND_EVEN_ODD
            ? FillRule.EVEN_ODD
            : FillRule.NON_ZERO);
    double[] at = new double[6];
    for (; !outline.isDone(); outline.next()) {
      path.getElements()
          .add(
              switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> new LineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> new QuadCurveTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO ->
                    new CubicCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> new ClosePath();
              });
    }
    return path;
  }
}
