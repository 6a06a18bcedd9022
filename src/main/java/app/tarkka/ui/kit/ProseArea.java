package app.tarkka.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Words of several lines. Tab goes on to the next control, as in every other field: whoever has no
 * mouse could not leave the text otherwise. A tab is written with Ctrl+Tab.
 */
public final class ProseArea extends TextArea {

  public ProseArea() {
    setWrapText(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void leave(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      key.consume();
      requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }
}
