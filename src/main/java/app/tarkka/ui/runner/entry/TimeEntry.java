package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** A time of day, typed, with <i>Now</i> beside it. */
final class TimeEntry extends EntryControl {
  private final TextField field = new TextField();

  TimeEntry(TimeAnswerModel model, EntryDesk desk) {
    String text = desk.messages().text("runner.entry.time");
    field.setId("time-field");
    field.setAccessibleText(text);
    field.setPromptText(desk.messages().text("runner.entry.time.prompt"));
    field.setPrefColumnCount(6);
    field.getStyleClass().add("text-h2");
    field.textProperty().bindBidirectional(model.textProperty());
    field.setOnAction(_ -> desk.onEnter().run());
    Button now =
        Buttons.secondary(
            "time-now",
            desk.messages().text("runner.entry.now"),
            () -> model.now(desk.now().get().toLocalTime()));
    now.getStyleClass().add("target");
    Label name = new Label(text);
    name.getStyleClass().add("field-label");
    name.setLabelFor(field);
    HBox row = new HBox(field, now);
    row.getStyleClass().add("gap-8");
    getChildren().addAll(name, row);
  }

  @Override
  public boolean focusEntry() {
    field.requestFocus();
    return true;
  }
}
