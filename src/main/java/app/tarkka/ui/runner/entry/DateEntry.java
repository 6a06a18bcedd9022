package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A day, typed or picked, with <i>Today</i> beside it. */
final class DateEntry extends EntryControl {
  private final DatePicker picker = new DatePicker();

  DateEntry(DateAnswerModel model, EntryDesk desk) {
    String text = desk.messages().text("runner.entry.date");
    picker.setId("date-field");
    picker.setValue(model.dateProperty().get());
    picker.getEditor().setId("date-text");
    picker.getEditor().setAccessibleText(text);
    // The text is read as it is typed; the picker itself would only do so when it loses the focus.
    picker.getEditor().textProperty().subscribe(typed -> model.dateProperty().set(read(typed)));
    picker.getEditor().setOnAction(_ -> desk.onEnter().run());
    Button today =
        Buttons.secondary(
            "date-today",
            desk.messages().text("runner.entry.today"),
            () -> picker.setValue(desk.now().get().toLocalDate()));
    today.getStyleClass().add("target");
    Label name = new Label(text);
    name.getStyleClass().add("field-label");
    name.setLabelFor(picker);
    HBox row = new HBox(picker, today);
    row.getStyleClass().add("gap-8");
    getChildren().addAll(name, row);
  }

  @Override
  public boolean focusEntry() {
    picker.getEditor().requestFocus();
    return true;
  }

  private @Nullable LocalDate read(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return picker.getConverter().fromString(typed);
    } catch (DateTimeException notYetADate) {
      return null;
    }
  }
}
