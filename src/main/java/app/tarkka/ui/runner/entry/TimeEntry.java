package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.FieldKeys;
import app.tarkka.ui.kit.Messages;
import java.time.LocalTime;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** A time of day, typed, with <i>Now</i> beside it and buttons that go by hours and minutes. */
final class TimeEntry extends EntryControl {
  private static final int HOUR = 60;

  private final TextField field = new TextField();

  TimeEntry(TimeAnswerModel model, EntryDesk desk) {
    Messages messages = desk.messages();
    String text = messages.text("runner.entry.time");
    field.setId("time-field");
    FieldKeys.DIGITS.of(field);
    field.setAccessibleText(text);
    field.setPromptText(messages.text("runner.entry.time.prompt"));
    field.setPrefColumnCount(6);
    field.getStyleClass().add("text-h2");
    field.textProperty().bindBidirectional(model.textProperty());
    field.setOnAction(_ -> desk.onEnter().run());
    Button now =
        desk.nudge("time-now", messages.text("runner.entry.now"), () -> model.now(clock(desk)));
    Label name = new Label(text);
    name.getStyleClass().add("field-label");
    name.setLabelFor(field);
    HBox row = new HBox(field, now);
    row.getStyleClass().add("gap-8");
    FlowPane steps = new FlowPane(8, 8);
    for (int minutes : new int[] {-HOUR, -5, 5, HOUR}) {
      steps.getChildren().add(step(model, desk, minutes));
    }
    getChildren().addAll(name, row, steps);
  }

  @Override
  public boolean focusEntry() {
    field.requestFocus();
    return true;
  }

  private static Button step(TimeAnswerModel model, EntryDesk desk, int minutes) {
    int by = Math.abs(minutes);
    boolean hours = by >= HOUR;
    String sign = minutes < 0 ? "−" : "+";
    String id = "time-" + (minutes < 0 ? "back-" : "on-") + by;
    return desk.nudge(
        id,
        desk.messages()
            .text(
                hours ? "runner.entry.time.hours" : "runner.entry.time.minutes",
                sign + (hours ? by / HOUR : by)),
        () -> model.move(minutes, clock(desk)));
  }

  private static LocalTime clock(EntryDesk desk) {
    return desk.now().get().toLocalTime();
  }
}
