package app.tarkka.ui.editor.review;

import app.tarkka.ui.editor.control.ForceModel;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.TypedDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Whoever approves says from when: at once, or a later day and time, which is read back in full.
 */
final class ForcePart extends VBox {
  private static final int TIME_COLUMNS = 6;
  private static final int DAY_COLUMNS = 11;

  private final ForceModel force;
  private final Messages messages;
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;
  private final Label read = new Label();

  ForcePart(ForceModel force, ZoneId zone, Messages messages) {
    this.force = force;
    this.messages = messages;
    day = DayAndTime.day(messages, FormatStyle.FULL).withZone(zone);
    minute = DayAndTime.minute(messages).withZone(zone);
    setId("force");
    getStyleClass().add("gap-8");
    Label heading = new Label(messages.text("editor.force"));
    heading.getStyleClass().add("overline");
    ToggleGroup group = new ToggleGroup();
    RadioButton now = choice("force-now", messages.text("editor.force.now"), group);
    RadioButton later = choice("force-later", messages.text("editor.force.later"), group);
    (force.laterProperty().get() ? later : now).setSelected(true);
    later.selectedProperty().subscribe(chosen -> force.laterProperty().set(chosen));
    HBox when = when();
    read.setId("force-read");
    read.setWrapText(true);
    read.setMinHeight(USE_PREF_SIZE);
    VBox asked = new VBox(8, when, read);
    asked.visibleProperty().bind(later.selectedProperty());
    asked.managedProperty().bind(asked.visibleProperty());
    getChildren().addAll(heading, now, later, asked);
    force.laterProperty().subscribe(this::show);
    force.dayProperty().subscribe(this::show);
    force.timeProperty().subscribe(this::show);
    show();
  }

  private HBox when() {
    DatePicker picker = TypedDay.picker(messages);
    picker.setId("force-day");
    picker.getEditor().setPrefColumnCount(DAY_COLUMNS);
    picker.valueProperty().bindBidirectional(force.dayProperty());
    // The picker alone would read what is typed only when it loses the focus.
    picker
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) {
                picker.commitValue();
              }
            });
    TextField time = new TextField();
    time.setId("force-time");
    time.setPrefColumnCount(TIME_COLUMNS);
    time.textProperty().bindBidirectional(force.timeProperty());
    HBox fields =
        new HBox(
            new Labelled(messages.text("editor.force.day"), picker),
            new Labelled(messages.text("editor.force.time"), time));
    fields.getStyleClass().add("gap-12");
    return fields;
  }

  private void show() {
    read.getStyleClass().setAll("label", force.readable() ? "text-muted" : "text-warn");
    read.setText(
        force
            .from()
            .map(at -> messages.text("editor.force.from", day.format(at), minute.format(at)))
            .orElse(messages.text("editor.force.unread")));
  }

  private static RadioButton choice(String id, String text, ToggleGroup group) {
    RadioButton choice = new RadioButton(text);
    choice.setId(id);
    choice.setToggleGroup(group);
    choice.setWrapText(true);
    return choice;
  }
}
