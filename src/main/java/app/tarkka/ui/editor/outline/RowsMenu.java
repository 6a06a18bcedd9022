package app.tarkka.ui.editor.outline;

import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OutlineActions;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** What else can be done with lines, as a way without keys. */
final class RowsMenu extends MenuButton {
  private final Messages messages;

  /**
   * @param find looks for words in the document
   * @param block asks which document's steps are put in
   */
  RowsMenu(
      DraftModel draft,
      OutlineActions actions,
      RowTransfer transfer,
      Runnable block,
      Runnable find,
      Messages messages) {
    this.messages = messages;
    setId("rows-menu");
    getStyleClass().add("flat");
    setGraphic(Icons.icon(Feather.MORE_HORIZONTAL));
    setAccessibleText(messages.text("editor.rows"));
    setTooltip(new Tooltip(messages.text("editor.rows")));
    setMinWidth(USE_PREF_SIZE);
    MentionMenu mention = new MentionMenu(draft, messages);
    setOnShowing(_ -> mention.refresh());
    getItems()
        .addAll(
            item("rows-all", "editor.rows.all", Shortcut.SELECT_ALL, draft.chosen()::all),
            item("rows-copy", "editor.rows.copy", Shortcut.COPY, transfer::copy),
            item("rows-cut", "editor.rows.cut", Shortcut.CUT, transfer::cut),
            item("rows-paste", "editor.rows.paste", Shortcut.PASTE, transfer::paste),
            new SeparatorMenuItem(),
            item("rows-up", "editor.tool.up", Shortcut.MOVE_UP, actions::moveUp),
            item("rows-down", "editor.tool.down", Shortcut.MOVE_DOWN, actions::moveDown),
            item("rows-duplicate", "editor.tool.duplicate", Shortcut.DUPLICATE, actions::duplicate),
            new SeparatorMenuItem(),
            item(
                "rows-fold",
                "editor.rows.fold",
                Shortcut.FOLD,
                () -> draft.folds().toggle(draft.currentProperty().get())),
            item("rows-collapse", "editor.rows.collapse", draft.folds()::collapseAll),
            item("rows-expand", "editor.rows.expand", draft.folds()::expandAll),
            new SeparatorMenuItem(),
            item("rows-block", "editor.block.insert", Shortcut.BLOCK, block),
            mention,
            item("rows-find", "editor.rows.find", Shortcut.SEARCH, find));
  }

  /** The key stands in the words: as an accelerator it would work in text, where it means more. */
  private MenuItem item(String id, String key, Shortcut shortcut, Runnable action) {
    MenuItem item = item(id, key, action);
    item.setText(messages.text(key, shortcut.shown()));
    return item;
  }

  private MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
