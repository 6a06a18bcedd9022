package app.tarkka.ui.editor.outline;

import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.draft.ChosenRows;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OutlineActions;
import app.tarkka.ui.editor.field.GrowingText;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.kit.Shortcut;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The keys of the outliner (ui.md E2), in a line and with a line selected. */
final class OutlineKeys {
  private final DraftModel draft;
  private final OutlineActions actions;
  private final RowTransfer transfer;
  private final Prompts prompts;
  private final Runnable toRows;

  /**
   * @param toRows leaves the line and chooses it as a whole
   */
  OutlineKeys(
      DraftModel draft,
      OutlineActions actions,
      RowTransfer transfer,
      Prompts prompts,
      Runnable toRows) {
    this.draft = draft;
    this.actions = actions;
    this.transfer = transfer;
    this.prompts = prompts;
    this.toRows = toRows;
  }

  /** While a line is written in. */
  void inLine(KeyEvent event, GrowingText text) {
    TextArea area = text.area();
    int caret = area.getCaretPosition();
    boolean plainCaret = area.getSelection().getLength() == 0;
    if (structure(event)
        || toSeveral(event, text)
        || (Shortcut.PASTE.matches(event) && transfer.pasteInText())
        || (Shortcut.TAKE_GUIDANCE.matches(event) && prompts.take())) {
      event.consume();
    } else if (is(event, KeyCode.ENTER)) {
      if (caret < area.getLength() || !prompts.goOn()) {
        draft.enter(caret);
      }
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

  /** While lines are chosen as a whole. */
  void onRow(KeyEvent event) {
    if (structure(event) || choice(event) || moved(event)) {
      event.consume();
    } else if (is(event, KeyCode.ENTER) || is(event, KeyCode.F2)) {
      draft.goTo(draft.currentProperty().get(), Edit.END);
      event.consume();
    } else if (is(event, KeyCode.DELETE) || is(event, KeyCode.BACK_SPACE)) {
      actions.remove();
      toRows.run();
      event.consume();
    }
  }

  /**
   * Whether a key writes a letter, on a line that is chosen as a whole: it begins writing there.
   */
  boolean begins(KeyEvent typed) {
    boolean command = typed.isMetaDown() || typed.isControlDown() != typed.isAltDown();
    String letter = typed.getCharacter();
    return !draft.chosen().several()
        && !command
        && !letter.isEmpty()
        && !Character.isISOControl(letter.codePointAt(0));
  }

  /** A click that chooses lines instead of putting the cursor into one. */
  boolean choose(MouseEvent event, Spot spot) {
    if (event.getButton() != MouseButton.PRIMARY
        || !(event.isShiftDown() || event.isShortcutDown())) {
      return false;
    }
    toRows.run();
    if (event.isShiftDown()) {
      draft.chosen().extendTo(spot);
    } else {
      draft.chosen().toggle(spot);
    }
    return true;
  }

  /** From the text to whole lines: beyond its edge with Shift, or all when all of it is marked. */
  private boolean toSeveral(KeyEvent event, GrowingText text) {
    TextArea area = text.area();
    boolean all = area.getSelection().getLength() == area.getLength();
    if (isShifted(event, KeyCode.UP) && text.isAtTop()) {
      toRows.run();
      draft.chosen().extend(-1);
    } else if (isShifted(event, KeyCode.DOWN) && text.isAtBottom()) {
      toRows.run();
      draft.chosen().extend(1);
    } else if (Shortcut.SELECT_ALL.matches(event) && all) {
      toRows.run();
      draft.chosen().all();
    } else {
      return false;
    }
    return true;
  }

  private boolean choice(KeyEvent event) {
    ChosenRows chosen = draft.chosen();
    if (isShifted(event, KeyCode.UP)) {
      chosen.extend(-1);
    } else if (isShifted(event, KeyCode.DOWN)) {
      chosen.extend(1);
    } else if (is(event, KeyCode.UP)) {
      chosen.move(-1);
    } else if (is(event, KeyCode.DOWN)) {
      chosen.move(1);
    } else if (Shortcut.SELECT_ALL.matches(event)) {
      chosen.all();
    } else if (is(event, KeyCode.ESCAPE) && chosen.several()) {
      chosen.one();
    } else {
      return false;
    }
    return true;
  }

  private boolean moved(KeyEvent event) {
    if (Shortcut.COPY.matches(event)) {
      transfer.copy();
    } else if (Shortcut.CUT.matches(event)) {
      transfer.cut();
      toRows.run();
    } else if (Shortcut.PASTE.matches(event)) {
      transfer.paste();
    } else {
      return false;
    }
    return true;
  }

  /** What both have in common. Tab is taken even where it does nothing: F6 leaves (E2). */
  private boolean structure(KeyEvent event) {
    if (Shortcut.NEW_SECTION.matches(event)) {
      draft.newSection();
    } else if (Shortcut.INDENT.matches(event)) {
      actions.indent();
    } else if (Shortcut.OUTDENT.matches(event)) {
      actions.outdent();
    } else if (Shortcut.MOVE_UP.matches(event)) {
      actions.moveUp();
    } else if (Shortcut.MOVE_DOWN.matches(event)) {
      actions.moveDown();
    } else if (Shortcut.FOLD.matches(event)) {
      draft.folds().toggle(draft.currentProperty().get());
    } else if (Shortcut.DUPLICATE.matches(event)) {
      actions.duplicate();
    } else {
      return false;
    }
    return true;
  }

  private void step(int by, int at) {
    List<Row> rows = draft.folds().shown();
    int next = Row.index(rows, draft.currentProperty().get()) + by;
    if (next >= 0 && next < rows.size()) {
      Row row = rows.get(next);
      draft.goTo(row.spot(), at);
    }
  }

  private static boolean is(KeyEvent event, KeyCode code) {
    return event.getCode() == code
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isShiftDown();
  }

  private static boolean isShifted(KeyEvent event, KeyCode code) {
    return event.getCode() == code
        && event.isShiftDown()
        && !event.isShortcutDown()
        && !event.isAltDown();
  }
}
