package app.tarkka.ui.kit;

import app.tarkka.ui.kit.Dialogs.Question;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** A question that is answered by a text: a reason, a name. */
final class TextPane extends DialogPane {
  private static final int REASON_ROWS = 3;

  private final TextInputControl field;
  private final Button action;

  private TextPane(
      Question question,
      TextInputControl field,
      Messages messages,
      Consumer<Optional<String>> done) {
    super(question.title(), question.text());
    this.field = field;
    field.setId("dialog-field");
    action =
        Buttons.primary(
            "dialog-action",
            question.action(),
            () -> done.accept(Optional.of(field.getText().strip())));
    action.setDefaultButton(true);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (Shortcut.CONFIRM_TEXT.matches(key)) {
            action.fire();
            key.consume();
          }
        });
    action.disableProperty().bind(field.textProperty().map(String::isBlank).orElse(Boolean.TRUE));
    content(field);
    buttons(cancel(messages, () -> done.accept(Optional.empty())), action);
  }

  static TextPane reason(Question question, Messages messages, Consumer<Optional<String>> done) {
    ProseArea area = new ProseArea();
    area.setPrefRowCount(REASON_ROWS);
    area.setAccessibleText(messages.text("kit.reason"));
    area.setPromptText(messages.text("kit.reason"));
    TextPane pane = new TextPane(question, area, messages, done);
    pane.action.setGraphic(new KeyHint(Shortcut.CONFIRM_TEXT));
    pane.action.setContentDisplay(ContentDisplay.RIGHT);
    return pane;
  }

  /** A reason that was begun before, and is kept while it is typed. */
  static TextPane begun(
      Question question, StringProperty draft, Messages messages, Consumer<Optional<String>> done) {
    TextPane pane = reason(question, messages, done);
    pane.field.setText(draft.get());
    pane.field.textProperty().subscribe(draft::set);
    return pane;
  }

  static TextPane line(
      Question question, String suggestion, Messages messages, Consumer<Optional<String>> done) {
    TextField line = new TextField(suggestion);
    line.setAccessibleText(question.title());
    return new TextPane(question, line, messages, done);
  }

  @Override
  void focusFirst() {
    field.requestFocus();
    if (field instanceof ProseArea) {
      field.end();
    } else {
      field.selectAll();
    }
  }
}
