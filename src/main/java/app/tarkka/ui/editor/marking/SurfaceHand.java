package app.tarkka.ui.editor.marking;

import app.tarkka.document.picture.Spot;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A mouse, pen or finger on the picture: takes hold of a grip or a mark, draws with the tool, and
 * puts a mark of its usual size where it only taps.
 */
final class SurfaceHand {
  /** In pixels: less than that is a tap. */
  private static final double TAP = 5;

  private final MarkingSurface surface;
  private final MarkingModel model;
  private @Nullable MouseEvent pressed;
  private @Nullable Spot last;
  private int grip = -1;
  private boolean drawn;

  SurfaceHand(MarkingSurface surface, MarkingModel model) {
    this.surface = surface;
    this.model = model;
    surface.setOnMousePressed(this::press);
    surface.setOnMouseDragged(this::drag);
    surface.setOnMouseReleased(this::release);
  }

  private void press(MouseEvent event) {
    surface.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    model.endAction();
    pressed = event;
    last = surface.spot(event.getX(), event.getY());
    drawn = false;
    grip = surface.grip(event.getX(), event.getY());
    if (grip < 0 && model.tool() == Tool.SELECT) {
      model.select(surface.mark(event.getX(), event.getY()));
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    MouseEvent from = pressed;
    Spot before = last;
    Spot now = surface.spot(event.getX(), event.getY());
    if (from == null || before == null || now == null) {
      return;
    }
    if (!drawn && far(from, event) < TAP) {
      return;
    }
    drawn = true;
    if (grip >= 0) {
      model.drag(grip, now);
    } else if (model.tool() == Tool.SELECT) {
      model.move("drag", now.x() - before.x(), now.y() - before.y());
      last = now;
    } else {
      Spot start = surface.spot(from.getX(), from.getY());
      model.draw(start == null ? now : start, now);
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    if (pressed == null) {
      return;
    }
    Spot at = surface.spot(event.getX(), event.getY());
    Tool tool = model.tool();
    if (!drawn && grip < 0 && at != null && tool != Tool.SELECT && tool != Tool.CROP) {
      model.place(at);
      drawn = true;
    }
    if (drawn && tool != Tool.NUMBER && tool != Tool.CROP) {
      model.take(Tool.SELECT);
    }
    model.endAction();
    pressed = null;
    event.consume();
  }

  private static double far(MouseEvent one, MouseEvent other) {
    return Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
  }
}
