package app.tarkka.ui.records;

import app.tarkka.person.Person;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.StepMark;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the list of records is narrowed by; documents, steps and outcomes under <i>More</i>. */
final class RecordFilters extends VBox {
  /** In the order of the chips; what is not closed has a screen of its own. */
  private static final List<RunFilter.Mark> OUTCOMES =
      List.of(
          RunFilter.Mark.FIRST_TIME,
          RunFilter.Mark.REWORKED,
          RunFilter.Mark.HELD,
          RunFilter.Mark.CORRECTED,
          RunFilter.Mark.UNCHECKED,
          RunFilter.Mark.TO_RELEASE);

  /** So many names decide how wide a choice is. */
  private static final int MEASURED = 30;

  private final RecordsModel model;
  private final RecordsSearch search;
  private final Messages messages;
  private final Subscriptions subscriptions;
  private final TextField words = new TextField();

  RecordFilters(RecordsModel model, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    this.messages = messages;
    this.subscriptions = subscriptions;
    search = model.search();
    getStyleClass().add("gap-12");
    field(words, "records-search", messages.text("records.search"));
    words.textProperty().bindBidirectional(search.textProperty());
    HBox.setHgrow(words, Priority.ALWAYS);
    FlowPane details = details();
    HBox first = new HBox(words, more(details));
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("gap-8");
    getChildren().addAll(first, narrowing(), details);
  }

  void focusSearch() {
    words.requestFocus();
  }

  private ToggleButton more(Node details) {
    ToggleButton more = chip("records-more", messages.text("records.more"));
    more.setMinWidth(Label.USE_PREF_SIZE);
    more.setSelected(search.detailed());
    details.visibleProperty().bind(more.selectedProperty());
    details.managedProperty().bind(more.selectedProperty());
    return more;
  }

  private FlowPane narrowing() {
    FlowPane chips = flow();
    chips
        .getChildren()
        .addAll(
            subject(),
            day("records-from", messages.text("records.from"), search.fromProperty()),
            day("records-until", messages.text("records.until"), search.untilProperty()),
            choice(
                "records-person",
                messages.text("records.person"),
                model.everyone(),
                RecordFilters::name,
                search.personProperty()));
    chips
        .getChildren()
        .addAll(
            chips(
                RunState.class,
                List.of(RunState.values()),
                search.states(),
                state -> chip("records-state-" + state.token(), messages.text("records", state))));
    chips.getChildren().add(clear());
    return chips;
  }

  private FlowPane details() {
    TextField step = new TextField();
    field(step, "records-step", messages.text("records.step"));
    step.getStyleClass().add("record-step-sought");
    step.textProperty().bindBidirectional(search.stepProperty());
    FlowPane details = flow();
    details
        .getChildren()
        .addAll(
            choice(
                "records-document",
                messages.text("records.document"),
                model.documents(),
                document -> document.code() + " · " + document.title(),
                search.documentProperty()),
            step,
            choice(
                "records-step-mark",
                messages.text("records.step-mark"),
                FXCollections.observableArrayList(StepMark.values()),
                mark -> messages.text("records", mark),
                search.stepMarkProperty()));
    details
        .getChildren()
        .addAll(
            chips(
                RunFilter.Mark.class,
                OUTCOMES,
                search.marks(),
                mark -> chip("records-mark-" + mark.name(), messages.text("records", mark))));
    return details;
  }

  private static FlowPane flow() {
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("record-chips");
    return flow;
  }

  /** A chip for each, which follows the set and changes it. */
  private <E extends Enum<E>> List<ToggleButton> chips(
      Class<E> of, List<E> offered, ObservableSet<E> set, Function<E, ToggleButton> make) {
    Map<E, ToggleButton> chips = new EnumMap<>(of);
    for (E each : offered) {
      ToggleButton chip = make.apply(each);
      chip.setSelected(set.contains(each));
      chip.selectedProperty()
          .subscribe(
              (_, on) -> {
                if (on) {
                  set.add(each);
                } else {
                  set.remove(each);
                }
              });
      chips.put(each, chip);
    }
    SetChangeListener<E> follow =
        change -> chips.forEach((one, chip) -> chip.setSelected(change.getSet().contains(one)));
    set.addListener(follow);
    subscriptions.add(() -> set.removeListener(follow));
    return new ArrayList<>(chips.values());
  }

  /** Says that one subject only is shown, and takes that away. */
  private Button subject() {
    Button chip = new Button();
    chip.setId("records-subject");
    chip.setGraphic(Icons.icon(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll("filter-chip", "record-choice");
    subscriptions.follow(
        search.subjectProperty(),
        only -> {
          chip.setText(messages.text("records.subject", only));
          chip.setAccessibleText(messages.text("records.subject.remove", only));
          chip.setVisible(!only.isEmpty());
          chip.setManaged(!only.isEmpty());
        });
    chip.setOnAction(
        _ -> {
          // The chip goes; whoever works with the keyboard goes on in the field.
          focusSearch();
          search.subjectProperty().set("");
        });
    return chip;
  }

  private Button clear() {
    Button clear = Buttons.quiet("records-clear", messages.text("records.clear"), search::clear);
    clear.visibleProperty().bind(model.filteredProperty());
    clear.managedProperty().bind(clear.visibleProperty());
    return clear;
  }

  private static ToggleButton chip(String id, String text) {
    ToggleButton chip = new ToggleButton(text);
    chip.setId(id);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("filter-chip");
    return chip;
  }

  private static void field(TextField field, String id, String text) {
    field.setId(id);
    field.setPromptText(text);
    field.setAccessibleText(text);
  }

  private DatePicker day(String id, String text, ObjectProperty<@Nullable LocalDate> property) {
    DatePicker picker = TypedDay.picker(messages);
    picker.setId(id);
    picker.setPromptText(text);
    picker.setAccessibleText(text);
    picker.getStyleClass().add("record-day");
    picker.valueProperty().bindBidirectional(property);
    return picker;
  }

  private <T> ComboBox<@Nullable T> choice(
      String id,
      String text,
      ObservableList<T> offered,
      Function<T, String> say,
      ObjectProperty<@Nullable T> property) {
    ComboBox<@Nullable T> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(text);
    box.setPromptText(text);
    box.getStyleClass().add("record-choice");
    // Else each of thousands of documents is laid out to find the widest.
    box.getProperties().put("comboBoxRowsToMeasureWidth", MEASURED);
    box.setConverter(new Said<>(say));
    ByLetter.in(box);
    ObservableList<@Nullable T> items = FXCollections.observableArrayList();
    items.setAll(offered);
    box.setItems(items);
    box.valueProperty().bindBidirectional(property);
    subscriptions.onChange(
        offered,
        () -> {
          // A box whose items change lets go of what was chosen.
          T chosen = property.get();
          items.setAll(offered);
          property.set(chosen);
        });
    return box;
  }

  /** The name with the initials, which tell namesakes apart. */
  private static String name(Person person) {
    return person.name() + " (" + person.initials() + ")";
  }

  /** What is chosen, in words; nobody types it. */
  private static final class Said<T> extends StringConverter<@Nullable T> {
    private final Function<T, String> say;

    Said(Function<T, String> say) {
      this.say = say;
    }

    @Override
    public String toString(@Nullable T one) {
      return one == null ? "" : say.apply(one);
    }

    @Override
    public @Nullable T fromString(String text) {
      return null;
    }
  }
}
