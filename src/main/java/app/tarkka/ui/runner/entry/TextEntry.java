package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** Words in a field of three lines, or a code in a field of one. Enter says "this is it". */
final class TextEntry extends EntryControl {
  private final TextInputControl field;

  TextEntry(TextAnswerModel model, EntryDesk desk) {
    Messages messages = desk.messages();
    field = model.code() ? code(messages, desk) : words(desk);
    String label = messages.text(model.code() ? "runner.entry.code" : "runner.entry.text");
    field.setId("text-field");
    field.setAccessibleText(label);
    field.textProperty().bindBidirectional(model.textProperty());
    Label name = new Label(label);
    name.getStyleClass().add("field-label");
    name.setLabelFor(field);
    getChildren().addAll(name, field);
    if (!model.code()) {
      getChildren().add(new PhraseChips(model, field, messages));
    }
  }

  @Override
  public boolean focusEntry() {
    field.requestFocus();
    field.end();
    return true;
  }

  private static TextInputControl code(Messages messages, EntryDesk desk) {
    TextField code = new TextField();
    code.setPromptText(messages.text("runner.entry.code.prompt"));
    code.getStyleClass().addAll("text-h2", "code-field");
    code.setOnAction(_ -> desk.onEnter().run());
    return code;
  }

  private static TextInputControl words(EntryDesk desk) {
    ProseArea words = new ProseArea();
    words.setPrefRowCount(3);
    words.getStyleClass().add("text-body");
    words.onEnter(desk.onEnter());
    return words;
  }
}
