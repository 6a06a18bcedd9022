package app.tarkka.ui.editor.outline;

import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.LintPlace;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.help.LintModel;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.spelling.SpellingWave;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;

/** What can be done about a word that is not known, in the menu of the field that it stands in. */
final class SpellingMenu {
  private final LintModel lint;
  private final Messages messages;

  SpellingMenu(LintModel lint, Messages messages) {
    this.lint = lint;
    this.messages = messages;
  }

  /**
   * Opens on the menu key and on the right button where such a word is; elsewhere the field has its
   * own menu.
   */
  void on(OutlineCell cell) {
    TextArea area = cell.text().area();
    cell.itemProperty().subscribe(_ -> underline(cell));
    area.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          int at = event.isKeyboardTrigger() ? area.getCaretPosition() : index(area, event);
          Optional<LintFinding> found =
              words(cell).stream().filter(word -> word.from() <= at && at <= word.to()).findFirst();
          found.ifPresent(
              word -> {
                show(area, word);
                event.consume();
              });
        });
  }

  /**
   * Draws a wave under such words of the line, as far as they still stand where they were found.
   */
  void underline(OutlineCell cell) {
    Row row = cell.getItem();
    cell.text()
        .underline(
            row == null
                ? List.of()
                : words(cell).stream()
                    .filter(one -> stands(row.text(), one))
                    .map(one -> new SpellingWave.Word(one.from(), one.to()))
                    .toList());
  }

  private static boolean stands(String text, LintFinding finding) {
    return finding.fix() instanceof LintFix.Respell(String word, _)
        && text.startsWith(word, finding.from())
        && (finding.to() == text.length() || !Character.isLetterOrDigit(text.charAt(finding.to())));
  }

  /** Opens at the next such word from the cursor on, if that is in this line and there is one. */
  boolean open(OutlineCell cell) {
    TextArea area = cell.text().area();
    if (!area.isFocused()) {
      return false;
    }
    int caret = area.getCaretPosition();
    List<LintFinding> words = words(cell);
    Optional<LintFinding> found =
        words.stream()
            .filter(word -> word.to() >= caret)
            .findFirst()
            .or(() -> words.stream().findFirst());
    found.ifPresent(word -> show(area, word));
    return found.isPresent();
  }

  private void show(TextArea area, LintFinding finding) {
    area.selectRange(finding.from(), finding.to());
    ContextMenu menu = menu(area, finding);
    if (area.getSkin() instanceof TextAreaSkin skin) {
      Rectangle2D word = skin.getCharacterBounds(finding.from());
      Point2D below = area.localToScreen(word.getMinX(), word.getMaxY());
      menu.show(area, below.getX(), below.getY());
    } else {
      menu.show(area, Side.BOTTOM, 0, 0);
    }
  }

  private ContextMenu menu(TextArea area, LintFinding finding) {
    ContextMenu menu = new ContextMenu();
    menu.setId("spelling-menu");
    if (finding.fix() instanceof LintFix.Respell(String word, List<String> suggestions)) {
      suggestions.forEach(
          other ->
              menu.getItems()
                  .add(
                      item(
                          "spelling-word-" + (menu.getItems().size() + 1),
                          other,
                          () -> lint.respell(finding, other))));
      if (suggestions.isEmpty()) {
        MenuItem none = item("spelling-none", messages.text("lint.no-suggestion"), () -> {});
        none.setDisable(true);
        menu.getItems().add(none);
      }
      menu.getItems()
          .addAll(
              new SeparatorMenuItem(),
              item(
                  "spelling-add",
                  messages.text("lint.add-word.named", word),
                  () -> lint.addWord(word)),
              item("spelling-silence", messages.text("lint.silence"), () -> lint.silence(finding)));
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("spelling-cut", messages.text("lint.cut"), area::cut),
            item("spelling-copy", messages.text("lint.copy"), area::copy),
            item("spelling-paste", messages.text("lint.paste"), area::paste));
    return menu;
  }

  private static MenuItem item(String id, String text, Runnable act) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> act.run());
    return item;
  }

  /** Of the line's own text; those of its notices have no place in the field. */
  private List<LintFinding> words(OutlineCell cell) {
    return cell.getItem() == null
        ? List.of()
        : lint.at(cell.getItem().spot()).stream()
            .filter(one -> one.fix() instanceof LintFix.Respell)
            .filter(one -> !(one.place() instanceof LintPlace.OfNotice))
            .toList();
  }

  private static int index(TextArea area, ContextMenuEvent event) {
    return area.getSkin() instanceof TextAreaSkin skin
        ? skin.getIndex(event.getX(), event.getY()).getInsertionIndex()
        : area.getCaretPosition();
  }
}
