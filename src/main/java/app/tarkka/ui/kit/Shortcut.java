package app.tarkka.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** Every key combination of the program, in one place (R13, E2). */
public enum Shortcut {
  PALETTE(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
  SEARCH(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
  SEARCH_ALL(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
  REPLACE(KeyCode.H, KeyCombination.SHORTCUT_DOWN),
  NEXT_REGION(KeyCode.F6),
  PREVIOUS_REGION(KeyCode.F6, KeyCombination.SHIFT_DOWN),
  HELP(KeyCode.F1),
  GO_BACK(KeyCode.LEFT, KeyCombination.ALT_DOWN),
  LEAVE(KeyCode.ESCAPE),
  TODAY(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
  LIBRARY(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
  RECORDS(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
  NONCONFORMANCES(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
  PEOPLE(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
  MANUALS(KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN),
  SETTINGS(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
  NEW(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
  IMPORT(KeyCode.I, KeyCombination.SHORTCUT_DOWN),
  PRINT(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
  UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
  REDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN) {
    @Override
    public boolean matches(KeyEvent event) {
      return super.matches(event) || WINDOWS_REDO.match(event);
    }
  },
  COPY(KeyCode.C, KeyCombination.SHORTCUT_DOWN),
  CUT(KeyCode.X, KeyCombination.SHORTCUT_DOWN),
  SELECT_ALL(KeyCode.A, KeyCombination.SHORTCUT_DOWN),
  PASTE(KeyCode.V, KeyCombination.SHORTCUT_DOWN),
  DUPLICATE(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
  FOLD(KeyCode.PERIOD, KeyCombination.SHORTCUT_DOWN),
  BLOCK(KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
  MOVE_UP(KeyCode.UP, KeyCombination.ALT_DOWN),
  MOVE_DOWN(KeyCode.DOWN, KeyCombination.ALT_DOWN),
  /** Confirms words of several lines, in which Enter alone begins another line. */
  CONFIRM_TEXT(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
  NEW_SECTION(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
  /** Writes what a template says into the empty line. */
  TAKE_GUIDANCE(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
  /** Sets on a step what its words say. */
  TAKE_OFFER(KeyCode.ENTER, KeyCombination.ALT_DOWN),
  PREVIEW(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
  SPELLING(KeyCode.F7),
  NEXT_HINT(KeyCode.F8),
  PREVIOUS_HINT(KeyCode.F8, KeyCombination.SHIFT_DOWN),
  ROW_MENU(KeyCode.F10, KeyCombination.SHIFT_DOWN),
  INDENT(KeyCode.TAB),
  OUTDENT(KeyCode.TAB, KeyCombination.SHIFT_DOWN),
  RUN_PASS(KeyCode.P),
  RUN_FAIL(KeyCode.F),
  RUN_NOT_APPLICABLE(KeyCode.N),
  /** Leaves an optional step unanswered. */
  RUN_SKIP(KeyCode.S),
  RUN_CONFIRM(KeyCode.ENTER),
  /** Stands by what was doubted. A chord: the key that everybody presses is the safe answer. */
  RUN_INSIST(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
  RUN_BACK(KeyCode.LEFT),
  RUN_NOTE(KeyCode.M),
  RUN_PHOTO(KeyCode.C),
  RUN_TO_DUE(KeyCode.D),
  RUN_OVERVIEW(KeyCode.O),
  RUN_HOW(KeyCode.H),
  RUN_CALL(KeyCode.E),
  RUN_PAUSE(KeyCode.B),
  RUN_HAND_OVER(KeyCode.G),
  RUN_ABANDON(KeyCode.X, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
  RUN_HELP(KeyCode.SLASH, KeyCombination.SHIFT_DOWN);

  /** What redoes in most programs on Windows. */
  private static final KeyCodeCombination WINDOWS_REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final KeyCodeCombination combination;

  Shortcut(KeyCode code, Modifier... modifiers) {
    this.combination = new KeyCodeCombination(code, modifiers);
  }

  public KeyCodeCombination combination() {
    return combination;
  }

  public boolean matches(KeyEvent event) {
    return combination.match(event);
  }

  /** As a person reads it on this system: {@code Ctrl+K}. */
  public String shown() {
    return combination.getDisplayText();
  }
}
