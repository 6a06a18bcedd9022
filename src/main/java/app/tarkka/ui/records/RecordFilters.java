package app.tarkka.ui.records;

import app.tarkka.person.Person;
import app.tarkka.run.RunState;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the list of records is narrowed by: words, days, a person, states and what happened. */
final class RecordFilters extends VBox {
  private final RecordsModel model;
  private final Messages messages;
  private final TextField search = new TextField();

  RecordFilters(RecordsModel model, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("gap-12");
    search.setId("records-search");
    search.setPromptText(messages.text("records.search"));
    search.setAccessibleText(messages.text("records.search"));
    search.textProperty().bindBidirectional(model.textProperty());
    getChildren().addAll(search, narrowing(subscriptions));
  }

  void focusSearch() {
    search.requestFocus();
  }

  private Node narrowing(Subscriptions subscriptions) {
    FlowPane chips =
        new FlowPane(
            day("records-from", messages.text("records.from"), model.fromProperty()),
            day("records-until", messages.text("records.until"), model.untilProperty()),
            person());
    chips.getStyleClass().add("record-chips");
    Map<RunState, ToggleButton> states = new EnumMap<>(RunState.class);
    for (RunState state : RunState.values()) {
      ToggleButton chip = chip("records-state-" + state.token(), messages.text("records", state));
      chip.selectedProperty()
          .subscribe(
              (_, on) -> {
                if (on) {
                  model.states().add(state);
                } else {
                  model.states().remove(state);
                }
              });
      states.put(state, chip);
      chips.getChildren().add(chip);
    }
    SetChangeListener<RunState> follow =
        change ->
            states.forEach((state, chip) -> chip.setSelected(change.getSet().contains(state)));
    model.states().addListener(follow);
    subscriptions.add(() -> model.states().removeListener(follow));
    chips
        .getChildren()
        .addAll(
            toggle("records-held", messages.text("records.held"), model.heldProperty()),
            toggle(
                "records-corrected", messages.text("records.corrected"), model.correctedProperty()),
            clear());
    return chips;
  }

  private Button clear() {
    Button clear = Buttons.quiet("records-clear", messages.text("records.clear"), model::clear);
    clear.visibleProperty().bind(model.filteredProperty());
    clear.managedProperty().bind(clear.visibleProperty());
    return clear;
  }

  private ToggleButton toggle(String id, String text, BooleanProperty property) {
    ToggleButton chip = chip(id, text);
    chip.selectedProperty().bindBidirectional(property);
    return chip;
  }

  private static ToggleButton chip(String id, String text) {
    ToggleButton chip = new ToggleButton(text);
    chip.setId(id);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("filter-chip");
    return chip;
  }

  private DatePicker day(String id, String text, ObjectProperty<@Nullable LocalDate> property) {
    DatePicker picker = new DatePicker();
    picker.setId(id);
    picker.setPromptText(text);
    picker.setAccessibleText(text);
    picker.getStyleClass().add("record-day");
    picker.valueProperty().bindBidirectional(property);
    return picker;
  }

  private ComboBox<@Nullable Person> person() {
    ComboBox<@Nullable Person> box = new ComboBox<>();
    box.setId("records-person");
    box.setAccessibleText(messages.text("records.person"));
    box.setPromptText(messages.text("records.person"));
    box.setConverter(new Names());
    box.setItems(model.everyone());
    box.valueProperty().bindBidirectional(model.personProperty());
    box.setMinWidth(Label.USE_PREF_SIZE);
    return box;
  }

  /** People by name with their initials, which tell namesakes apart. */
  private static final class Names extends StringConverter<@Nullable Person> {
    @Override
    public String toString(@Nullable Person person) {
      return person == null ? "" : person.name() + " (" + person.initials() + ")";
    }

    @Override
    public @Nullable Person fromString(String text) {
      return null;
    }
  }
}
