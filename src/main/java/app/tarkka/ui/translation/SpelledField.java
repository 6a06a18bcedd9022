package app.tarkka.ui.translation;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.spelling.SpellingWave;
import app.tarkka.ui.translation.TranslationSpelling.Unknown;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * A field of a translation with a wave under each word that its language does not know; the right
 * button or the menu key there offers what may be meant.
 */
final class SpelledField extends StackPane {
  private final ProseArea field = new ProseArea();
  private final SpellingWave wave = new SpellingWave(field);
  private final TranslationSpelling spelling;
  private final String language;
  private final Messages messages;
  private List<Unknown> unknown = List.of();
  private Subscription looking = Subscription.EMPTY;

  SpelledField(TranslationSpelling spelling, String language, Messages messages) {
    this.spelling = spelling;
    this.language = language;
    this.messages = messages;
    getChildren().addAll(field, wave);
    field.textProperty().subscribe((_, _) -> typed());
    field.scrollTopProperty().subscribe((_, _) -> wave.draw());
    field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  ProseArea area() {
    return field;
  }

  /** These words of that text; nothing where it has been typed on meanwhile. */
  void underline(String text, List<Unknown> found) {
    if (field.getText().equals(text)) {
      unknown = found;
      wave.under(found.stream().map(one -> new SpellingWave.Word(one.from(), one.to())).toList());
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    field.layout();
    wave.draw();
  }

  private void typed() {
    unknown = List.of();
    wave.under(List.of());
    looking.unsubscribe();
    String text = field.getText();
    looking = spelling.lookSoon(language, text, found -> underline(text, found));
  }

  private void menu(ContextMenuEvent event) {
    int at = event.isKeyboardTrigger() ? field.getCaretPosition() : index(event);
    Optional<Unknown> word =
        unknown.stream().filter(one -> one.from() <= at && at <= one.to()).findFirst();
    word.ifPresent(
        one -> {
          event.consume();
          field.selectRange(one.from(), one.to());
          String text = field.getText();
          spelling.suggest(
              language,
              one.word(),
              others -> {
                if (field.getText().equals(text)) {
                  menu(one, others).show(field, Side.BOTTOM, 0, 0);
                }
              });
        });
  }

  private int index(ContextMenuEvent event) {
    return field.getSkin() instanceof TextAreaSkin skin
        ? skin.getIndex(event.getX(), event.getY()).getInsertionIndex()
        : field.getCaretPosition();
  }

  private ContextMenu menu(Unknown word, List<String> others) {
    ContextMenu menu = new ContextMenu();
    menu.setId("spelling-menu");
    for (String other : others) {
      menu.getItems()
          .add(
              item(
                  "spelling-word-" + (menu.getItems().size() + 1),
                  other,
                  () -> field.replaceText(word.from(), word.to(), other)));
    }
    if (others.isEmpty()) {
      MenuItem none = item("spelling-none", messages.text("lint.no-suggestion"), () -> {});
      none.setDisable(true);
      menu.getItems().add(none);
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(
                "spelling-add",
                messages.text("lint.add-word.named", word.word()),
                () -> spelling.add(word.word(), this::typed)),
            new SeparatorMenuItem(),
            item("spelling-cut", messages.text("lint.cut"), field::cut),
            item("spelling-copy", messages.text("lint.copy"), field::copy),
            item("spelling-paste", messages.text("lint.paste"), field::paste));
    return menu;
  }

  private static MenuItem item(String id, String text, Runnable act) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> act.run());
    return item;
  }
}
