package app.tarkka.ui.search;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks for the name under which a search is kept; Enter keeps it, Esc leaves it. */
final class SaveLine extends HBox {
  private final SearchModel model;
  private final Runnable toField;
  private final TextField name = new TextField();

  SaveLine(SearchModel model, Messages messages, Runnable toField) {
    this.model = model;
    this.toField = toField;
    setId("search-save-line");
    getStyleClass().add("gap-8");
    setAlignment(Pos.CENTER_LEFT);
    name.setId("search-name");
    name.setPromptText(messages.text("search.name"));
    name.setAccessibleText(messages.text("search.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button keep = Buttons.secondary("search-keep", messages.text("search.keep"), this::keep);
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    keep.setMinWidth(USE_PREF_SIZE);
    Button leave = Buttons.quiet("search-keep-not", messages.text("search.keep.not"), this::close);
    leave.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(name, keep, leave);
    name.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            keep();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    hide();
  }

  void ask() {
    name.setText(model.query().words());
    setVisible(true);
    setManaged(true);
    name.requestFocus();
    name.selectAll();
  }

  private void keep() {
    if (!name.getText().isBlank()) {
      model.kept().save(name.getText(), model.query());
      close();
    }
  }

  private void close() {
    toField.run();
    hide();
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }
}
