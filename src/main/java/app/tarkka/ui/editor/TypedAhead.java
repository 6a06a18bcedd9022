package app.tarkka.ui.editor;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * What is typed into a view before anything stands in it. The view has the focus itself meanwhile:
 * nothing can be pressed by mistake, and the letters go to where one begins.
 */
final class TypedAhead {
  private final Node view;
  private final StringBuilder typed = new StringBuilder();
  private boolean waits = true;

  TypedAhead(Node view) {
    this.view = view;
    view.addEventHandler(KeyEvent.KEY_TYPED, this::take);
  }

  /** Unless it stands there already. */
  void begin() {
    if (waits) {
      view.requestFocus();
    }
  }

  /** What was typed until now. */
  String end() {
    waits = false;
    String all = typed.toString();
    typed.setLength(0);
    return all;
  }

  private void take(KeyEvent event) {
    String letter = event.getCharacter();
    boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
    if (waits
        && event.getTarget() == view
        && !command
        && !letter.isEmpty()
        && !Character.isISOControl(letter.codePointAt(0))) {
      typed.append(letter);
      event.consume();
    }
  }
}
