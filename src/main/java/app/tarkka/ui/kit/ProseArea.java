package app.tarkka.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words of several lines. Tab goes on to the next control, as in every other field: whoever has no
 * mouse could not leave the text otherwise. A tab is written with Ctrl+Tab.
 */
public final class ProseArea extends TextArea {
  private @Nullable Runnable onEnter;

  public ProseArea() {
    setWrapText(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Enter goes on instead of to the next line, which then is Shift+Enter. */
  public void onEnter(Runnable goOn) {
    onEnter = goOn;
  }

  boolean goesOnByEnter() {
    return onEnter != null;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      key.consume();
      requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (key.getCode() == KeyCode.ENTER && !key.isShiftDown() && onEnter != null) {
      key.consume();
      onEnter.run();
    }
  }
}
