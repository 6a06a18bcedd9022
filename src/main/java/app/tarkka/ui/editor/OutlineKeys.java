package app.tarkka.ui.editor;

import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.kit.Shortcut;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the outliner (ui.md E2), in a line and with a line selected. */
final class OutlineKeys {
  private final DraftModel draft;
  private final Runnable toRows;

  /**
   * @param toRows leaves the line and selects it as a whole
   */
  OutlineKeys(DraftModel draft, Runnable toRows) {
    this.draft = draft;
    this.toRows = toRows;
  }

  /** While a line is written in. */
  void inLine(KeyEvent event, GrowingText text) {
    TextArea area = text.area();
    int caret = area.getCaretPosition();
    boolean plainCaret = area.getSelection().getLength() == 0;
    if (structure(event)) {
      event.consume();
    } else if (is(event, KeyCode.ENTER)) {
      draft.enter(caret);
      event.consume();
    } else if (is(event, KeyCode.ESCAPE)) {
      toRows.run();
      event.consume();
    } else if (is(event, KeyCode.BACK_SPACE) && caret == 0 && plainCaret) {
      draft.mergeBack();
      event.consume();
    } else if ((is(event, KeyCode.UP) && text.isAtTop())
        || (is(event, KeyCode.LEFT) && caret == 0 && plainCaret)) {
      step(-1, Edit.END);
      event.consume();
    } else if ((is(event, KeyCode.DOWN) && text.isAtBottom())
        || (is(event, KeyCode.RIGHT) && caret == area.getLength() && plainCaret)) {
      step(1, event.getCode() == KeyCode.RIGHT ? 0 : Edit.END);
      event.consume();
    }
  }

  /** While a line is selected as a whole. */
  void onRow(KeyEvent event) {
    if (structure(event)) {
      event.consume();
    } else if (is(event, KeyCode.ENTER) || is(event, KeyCode.F2)) {
      draft.goTo(draft.currentProperty().get(), Edit.END);
      event.consume();
    } else if (is(event, KeyCode.DELETE) || is(event, KeyCode.BACK_SPACE)) {
      draft.remove();
      toRows.run();
      event.consume();
    }
  }

  /** What both have in common. Tab is taken even where it does nothing: F6 leaves (E2). */
  private boolean structure(KeyEvent event) {
    if (Shortcut.NEW_SECTION.matches(event)) {
      draft.newSection();
    } else if (Shortcut.INDENT.matches(event)) {
      draft.indent();
    } else if (Shortcut.OUTDENT.matches(event)) {
      draft.outdent();
    } else if (Shortcut.MOVE_UP.matches(event)) {
      draft.moveUp();
    } else if (Shortcut.MOVE_DOWN.matches(event)) {
      draft.moveDown();
    } else if (Shortcut.DUPLICATE.matches(event)) {
      draft.duplicate();
    } else {
      return false;
    }
    return true;
  }

  private void step(int by, int at) {
    int next = draft.index(draft.currentProperty().get()) + by;
    if (next >= 0 && next < draft.rows().size()) {
      Row row = draft.rows().get(next);
      draft.goTo(row.spot(), at);
    }
  }

  private static boolean is(KeyEvent event, KeyCode code) {
    return event.getCode() == code
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isShiftDown();
  }
}
