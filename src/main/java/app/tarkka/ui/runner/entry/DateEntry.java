package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.TypedDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed or picked, with <i>Today</i> beside it and buttons that go by days. What it was read
 * as is written out with its weekday, so that nobody mistakes the month for the day.
 */
final class DateEntry extends EntryControl {
  private final DatePicker picker = new DatePicker();
  private final TypedDay days;

  DateEntry(DateAnswerModel model, EntryDesk desk) {
    Messages messages = desk.messages();
    days = TypedDay.in(messages);
    String text = messages.text("runner.entry.date");
    picker.setId("date-field");
    picker.setConverter(days);
    picker.setValue(model.dateProperty().get());
    if (!model.unreadableProperty().get().isEmpty()) {
      picker.getEditor().setText(model.unreadableProperty().get());
    }
    picker.getEditor().setId("date-text");
    picker.getEditor().setAccessibleText(text);
    // The text is read as it is typed; the picker itself would only do so when it loses the focus.
    picker.getEditor().textProperty().subscribe(typed -> read(typed, model));
    picker.getEditor().setOnAction(_ -> desk.onEnter().run());
    Button today =
        desk.nudge("date-today", messages.text("runner.entry.today"), () -> set(today(desk)));
    Label name = new Label(text);
    name.getStyleClass().add("field-label");
    name.setLabelFor(picker);
    HBox row = new HBox(picker, today);
    row.getStyleClass().add("gap-8");
    Label read = new Label();
    read.setId("date-read");
    read.getStyleClass().add("text-body");
    DateTimeFormatter inFull = DayAndTime.day(messages, FormatStyle.FULL);
    model
        .dateProperty()
        .subscribe(
            day ->
                read.setText(
                    day == null ? messages.text("runner.entry.date.none") : inFull.format(day)));
    FlowPane steps = new FlowPane(8, 8);
    for (int days : new int[] {-7, -1, 1, 7}) {
      steps.getChildren().add(step(model, desk, days));
    }
    getChildren().addAll(name, row, read, steps);
  }

  @Override
  public boolean focusEntry() {
    picker.getEditor().requestFocus();
    return true;
  }

  private Button step(DateAnswerModel model, EntryDesk desk, int days) {
    String id = "date-" + (days < 0 ? "back-" : "on-") + Math.abs(days);
    String way = days < 0 ? "runner.entry.date.back" : "runner.entry.date.on";
    return desk.nudge(
        id, desk.messages().text(way, Math.abs(days)), () -> set(model.moved(days, today(desk))));
  }

  private void set(LocalDate day) {
    picker.setValue(day);
  }

  private static LocalDate today(EntryDesk desk) {
    return desk.now().get().toLocalDate();
  }

  private void read(@Nullable String typed, DateAnswerModel model) {
    model.unreadableProperty().set("");
    model.dateProperty().set(days.fromString(typed));
    if (model.dateProperty().get() == null && typed != null) {
      model.unreadableProperty().set(typed.strip());
    }
  }
}
