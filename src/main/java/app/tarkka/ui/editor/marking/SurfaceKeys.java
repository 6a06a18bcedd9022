package app.tarkka.ui.editor.marking;

import app.tarkka.document.picture.Mark;
import app.tarkka.ui.kit.Shortcut;
import javafx.scene.input.KeyEvent;

/**
 * The picture by keyboard: Enter puts a mark in the middle, arrow keys move it, with Shift they
 * change its size and with Ctrl they are ten times finer.
 */
final class SurfaceKeys {
  /** One hundredth of the picture. */
  private static final int STEP = 100;

  private static final int FINE = 10;

  private final MarkingModel model;

  SurfaceKeys(MarkingSurface surface, MarkingModel model) {
    this.model = model;
    surface.setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (Shortcut.CONFIRM_TEXT.matches(event)) {
      return;
    }
    int step = event.isShortcutDown() ? FINE : STEP;
    switch (event.getCode()) {
      case LEFT -> go(event, -step, 0);
      case RIGHT -> go(event, step, 0);
      case UP -> go(event, 0, -step);
      case DOWN -> go(event, 0, step);
      case ENTER, SPACE -> place();
      case PAGE_DOWN -> model.selectNext(1);
      case PAGE_UP -> model.selectNext(-1);
      case DELETE, BACK_SPACE -> model.delete();
      case PLUS, ADD, EQUALS -> model.count(1);
      case MINUS, SUBTRACT -> model.count(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void place() {
    if (model.tool() == Tool.SELECT) {
      return;
    }
    boolean goesOn = model.tool() == Tool.CROP;
    model.placeInTheMiddle();
    if (!goesOn) {
      model.take(Tool.SELECT);
    }
  }

  private void go(KeyEvent event, int right, int down) {
    boolean tip = model.selectedMark().filter(Mark.Arrow.class::isInstance).isPresent();
    if (event.isShiftDown() && !tip) {
      boolean lying = model.marking().turn().lying();
      model.size(lying ? down : right, lying ? right : down);
      return;
    }
    // As seen on the screen, in which the picture may be turned.
    int dx =
        switch (model.marking().turn()) {
          case NONE -> right;
          case RIGHT -> down;
          case OVER -> -right;
          case LEFT -> -down;
        };
    int dy =
        switch (model.marking().turn()) {
          case NONE -> down;
          case RIGHT -> -right;
          case OVER -> -down;
          case LEFT -> right;
        };
    if (event.isShiftDown()) {
      model.size(dx, dy);
    } else {
      model.move("keys", dx, dy);
    }
  }
}
