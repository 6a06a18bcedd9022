package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Narrows a long list as one types. Enter takes the only hit, and confirms when there is nothing
 * more to take. What is chosen is said above the list, also while the search hides it.
 */
final class ChoiceSearch extends VBox {
  private final ChoiceAnswerModel model;
  private final EntryDesk desk;
  private final TextField field = new TextField();

  /**
   * @param onHits gets the options that are left
   * @param onDown the person goes down into the list
   */
  ChoiceSearch(
      ChoiceAnswerModel model, EntryDesk desk, Consumer<List<String>> onHits, Runnable onDown) {
    this.model = model;
    this.desk = desk;
    Messages messages = desk.messages();
    getStyleClass().addAll("choice-search", "gap-4");
    String words = messages.text("runner.choice.search", model.options().size());
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setId("choice-search");
    field.setAccessibleText(words);
    Label state = new Label();
    state.setId("choice-state");
    state.setWrapText(true);
    state.getStyleClass().add("text-body");
    state
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> state(messages), field.textProperty(), model.chosen()));
    field.textProperty().subscribe(typed -> onHits.accept(model.options(typed)));
    field.setOnAction(_ -> entered());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            onDown.run();
          }
        });
    getChildren().addAll(label, field, state);
  }

  void focusField() {
    field.requestFocus();
  }

  private void entered() {
    List<String> hits = model.options(field.getText());
    boolean searched = !field.getText().isBlank();
    boolean only = searched && hits.size() == 1;
    if (only && !model.chosen().contains(hits.getFirst())) {
      model.toggle(hits.getFirst());
      nextSearch();
    } else if (only && model.many()) {
      nextSearch();
    } else if (only || !searched) {
      desk.onEnter().run();
    }
  }

  private void nextSearch() {
    if (model.many()) {
      field.clear();
    }
  }

  private String state(Messages messages) {
    if (model.options(field.getText()).isEmpty()) {
      return messages.text("runner.choice.noHit", field.getText().strip());
    }
    return model.chosen().isEmpty()
        ? messages.text("runner.choice.nothing")
        : messages.text(
            "runner.choice.chosen",
            String.join(", ", model.chosen().stream().map(model::word).toList()));
  }
}
