package app.tarkka.ui.editor.help;

import app.tarkka.document.lint.LintFinding;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** How much writing help has to say about the document, and the list of it. */
public final class LintMenu extends MenuButton {
  /** A menu that is higher than the window cannot be read; the rest follows as these are done. */
  private static final int MOST = 12;

  private final DraftModel draft;
  private final LintModel lint;
  private final Messages messages;
  private final LintWords words;

  public LintMenu(
      DraftModel draft, LintModel lint, Messages messages, Subscriptions subscriptions) {
    this.draft = draft;
    this.lint = lint;
    this.messages = messages;
    this.words = new LintWords(messages);
    setId("lint-menu");
    getStyleClass().add("flat");
    setGraphic(Icons.icon(Feather.EDIT_3));
    setMinWidth(USE_PREF_SIZE);
    setTooltip(
        new Tooltip(
            messages.text(
                "lint.keys",
                Shortcut.NEXT_HINT.shown(),
                Shortcut.PREVIOUS_HINT.shown(),
                Shortcut.SPELLING.shown())));
    setOnShowing(_ -> fill());
    subscriptions.follow(lint.findingsProperty(), this::show);
    subscriptions.onChange(lint.spelledProperty(), () -> show(lint.findingsProperty().get()));
  }

  private void show(List<LintFinding> found) {
    setText(messages.text("lint.count", found.size()));
    setAccessibleText(getText());
    setDisable(found.isEmpty() && lint.spelledProperty().get());
    fill();
  }

  private void fill() {
    List<LintFinding> found = lint.findingsProperty().get();
    getItems().clear();
    found.stream().limit(MOST).forEach(one -> getItems().add(item(one)));
    if (found.size() > MOST) {
      MenuItem more = new MenuItem(messages.text("lint.more", found.size() - MOST));
      more.setDisable(true);
      getItems().add(more);
    }
    if (!lint.spelledProperty().get()) {
      MenuItem none = new MenuItem(messages.text("lint.no-dictionary"));
      none.setId("lint-no-dictionary");
      none.setDisable(true);
      getItems().add(none);
    }
  }

  private MenuItem item(LintFinding finding) {
    MenuItem item = new MenuItem(words.line(finding, draft.rows()));
    item.setId("lint-item-" + (getItems().size() + 1));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> lint.goTo(finding));
    return item;
  }
}
