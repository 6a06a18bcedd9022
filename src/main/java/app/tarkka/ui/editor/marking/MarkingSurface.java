package app.tarkka.ui.editor.marking;

import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import app.tarkka.picture.MarkShapes;
import app.tarkka.picture.Seen;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The whole picture with its marks over it, as large as there is room. What is cut away lies under
 * a veil, so that it can be got back.
 */
final class MarkingSurface extends Region {
  private static final double ROOM = 16;
  private static final double GRIP = 7;

  private final MarkingModel model;
  private final ImageView picture = new ImageView();
  private final Pane marks = new Pane();
  private final Pane over = new Pane();
  private double width;
  private double height;
  private @Nullable Seen seen;

  MarkingSurface(MarkingModel model) {
    this.model = model;
    setId("marking-surface");
    getStyleClass().add("marking-surface");
    setFocusTraversable(true);
    marks.setMouseTransparent(true);
    over.setMouseTransparent(true);
    picture.setMouseTransparent(true);
    getChildren().addAll(picture, marks, over);
    model.markingProperty().subscribe(this::requestLayout);
    model.selectedProperty().subscribe(this::requestLayout);
    model.toolProperty().subscribe(this::requestLayout);
    new SurfaceHand(this, model);
    new SurfaceKeys(this, model);
  }

  /**
   * Shows the upright picture, whole and without its marks.
   *
   * @param uprightWidth of the picture itself, in any unit
   */
  void show(Image image, double uprightWidth, double uprightHeight) {
    picture.setImage(image);
    width = uprightWidth;
    height = uprightHeight;
    requestLayout();
  }

  /** The spot of the picture under a point of this node; the nearest one when it is beside it. */
  @Nullable Spot spot(double x, double y) {
    return seen == null ? null : seen.spot(x - marks.getLayoutX(), y - marks.getLayoutY());
  }

  /** The grip under a point, or −1. */
  int grip(double x, double y) {
    List<Spot> grips = grips();
    for (int i = 0; i < grips.size(); i++) {
      Point2D at = at(grips.get(i));
      if (at.distance(x, y) <= 2 * GRIP) {
        return i;
      }
    }
    return -1;
  }

  /** The uppermost mark under a point, or {@link MarkingModel#NONE}. */
  int mark(double x, double y) {
    List<Mark> all = model.marking().marks();
    for (int i = all.size() - 1; seen != null && i >= 0; i--) {
      double left = x - marks.getLayoutX() - GRIP;
      double top = y - marks.getLayoutY() - GRIP;
      boolean hit =
          MarkShapes.of(all.get(i), seen).stream()
              .anyMatch(painted -> painted.shape().intersects(left, top, 2 * GRIP, 2 * GRIP));
      if (hit) {
        return i;
      }
    }
    return MarkingModel.NONE;
  }

  /** Where a spot of the picture lies on this node. */
  Point2D at(Spot spot) {
    Point2D at = seen == null ? new Point2D.Double() : seen.at(spot);
    return new Point2D.Double(at.getX() + marks.getLayoutX(), at.getY() + marks.getLayoutY());
  }

  private List<Spot> grips() {
    return model.tool() == Tool.CROP
        ? Grips.of(model.marking().crop())
        : model.selectedMark().map(Grips::of).orElse(List.of());
  }

  @Override
  protected void layoutChildren() {
    if (width <= 0 || getWidth() <= 2 * ROOM || getHeight() <= 2 * ROOM) {
      return;
    }
    Marking marking = model.marking();
    boolean lying = marking.turn().lying();
    double scale =
        Math.min(
            (getWidth() - 2 * ROOM) / (lying ? height : width),
            (getHeight() - 2 * ROOM) / (lying ? width : height));
    Seen now = Seen.uncut(marking, width * scale, height * scale);
    seen = now;
    double left = Math.round((getWidth() - now.width()) / 2);
    double top = Math.round((getHeight() - now.height()) / 2);
    picture.setFitWidth(width * scale);
    picture.setFitHeight(height * scale);
    picture.setRotate(marking.turn().degrees());
    picture.relocate(
        left + (now.width() - width * scale) / 2, top + (now.height() - height * scale) / 2);
    for (Pane layer : List.of(marks, over)) {
      layer.resizeRelocate(left, top, now.width(), now.height());
    }
    marks.getChildren().clear();
    MarkShapes.of(marking, now).forEach(painted -> marks.getChildren().add(MarkNodes.of(painted)));
    marks.setClip(new Rectangle(now.width(), now.height()));
    over.getChildren().clear();
    veil(now, marking.crop());
    held(now);
    // They came after the styles of this pulse were given out.
    over.applyCss();
  }

  private void veil(Seen now, Area crop) {
    Rectangle2D part = now.at(crop);
    if (!crop.equals(Area.WHOLE)) {
      Path veil = new Path();
      veil.getStyleClass().add("marking-veil");
      veil.setFillRule(FillRule.EVEN_ODD);
      outline(veil, 0, 0, now.width(), now.height());
      outline(veil, part.getX(), part.getY(), part.getMaxX(), part.getMaxY());
      over.getChildren().add(veil);
    }
    if (model.tool() == Tool.CROP) {
      frame(part);
    }
  }

  private static void outline(Path path, double left, double top, double right, double bottom) {
    path.getElements()
        .addAll(
            new MoveTo(left, top),
            new LineTo(right, top),
            new LineTo(right, bottom),
            new LineTo(left, bottom),
            new LineTo(left, top));
  }

  /** A white line under a dark one: seen on every photo. */
  private void frame(Rectangle2D around) {
    for (String style : List.of("marking-frame-under", "marking-frame")) {
      Rectangle frame =
          new Rectangle(around.getX(), around.getY(), around.getWidth(), around.getHeight());
      frame.getStyleClass().add(style);
      over.getChildren().add(frame);
    }
  }

  private void held(Seen now) {
    if (model.tool() != Tool.CROP) {
      model
          .selectedMark()
          .ifPresent(mark -> frame(MarkShapes.of(mark, now).getFirst().shape().getBounds2D()));
    }
    List<Spot> grips = grips();
    for (int i = 0; i < grips.size(); i++) {
      Point2D at = now.at(grips.get(i));
      Circle grip = new Circle(at.getX(), at.getY(), GRIP);
      grip.setId("marking-grip-" + i);
      grip.getStyleClass().add("marking-grip");
      over.getChildren().add(grip);
    }
  }
}
