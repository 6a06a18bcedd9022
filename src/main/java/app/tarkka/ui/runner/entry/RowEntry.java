package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.FieldKeys;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The entry of one row of a chunk, on one line. */
public final class RowEntry extends HBox {
  private final List<Node> focusable = new ArrayList<>();

  private RowEntry() {
    getStyleClass().add("row-entry");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
  }

  /**
   * @param id of the row; the fields' ids begin with it
   */
  public static RowEntry of(AnswerModel answer, EntryDesk desk, String id) {
    RowEntry row = new RowEntry();
    switch (answer) {
      case NumberAnswerModel number -> row.numbers(number, desk, id);
      case ChoiceAnswerModel choice when choice.searchable() -> row.searched(choice, desk, id);
      case ChoiceAnswerModel choice -> row.choice(choice, desk, id);
      case DerivedAnswerModel derived -> row.derived(derived, desk.messages(), id);
      case DirectAnswerModel _ -> {}
      case TextAnswerModel text -> row.text(text, desk, id);
      case SignatureAnswerModel signature -> row.signature(signature, desk, id);
      case TimeAnswerModel _, DateAnswerModel _, PhotoAnswerModel _ -> {
        EntryControl control = EntryControl.of(answer, desk);
        row.getChildren().add(control);
        row.focusable.add(control);
      }
    }
    return row;
  }

  /** Puts the focus into the first field; false when there is none. */
  public boolean focusEntry() {
    if (focusable.isEmpty()) {
      return false;
    }
    if (focusable.getFirst() instanceof EntryControl control) {
      return control.focusEntry();
    }
    focusable.getFirst().requestFocus();
    return true;
  }

  private void numbers(NumberAnswerModel model, EntryDesk desk, String id) {
    int index = 1;
    for (StringProperty reading : model.readings()) {
      TextField field = field(id + "-number-" + index, reading, desk, 5);
      FieldKeys.DIGITS.of(field);
      field.setAccessibleText(desk.messages().text("kit.number", model.unit()));
      field.setAlignment(Pos.CENTER_RIGHT);
      index++;
    }
    if (!model.unit().isEmpty()) {
      Label unit = new Label(model.unit());
      unit.setId(id + "-unit");
      unit.getStyleClass().add("text-muted");
      getChildren().add(unit);
      ConvertedWords words = new ConvertedWords(desk.messages());
      model.changes().addListener(_ -> unit.setText(unit(model, words)));
    }
  }

  private static String unit(NumberAnswerModel model, ConvertedWords words) {
    String converted =
        IntStream.range(0, model.readings().size())
            .mapToObj(reading -> words.of(model, reading))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("; "));
    return converted.isEmpty() ? model.unit() : converted;
  }

  /** What the program calculated, to be confirmed; or why there is nothing. */
  private void derived(DerivedAnswerModel model, Messages messages, String id) {
    Label value = new Label();
    value.setId(id + "-derived");
    value.getStyleClass().add("row-derived");
    value
        .textProperty()
        .bind(
            model
                .calculationProperty()
                .map(c -> c.value().isEmpty() ? messages.text("runner.derived.none") : c.value()));
    getChildren().add(value);
  }

  private void text(TextAnswerModel model, EntryDesk desk, String id) {
    TextField field = field(id + "-text", model.textProperty(), desk, 16);
    Messages messages = desk.messages();
    field.setAccessibleText(
        messages.text(model.code() ? "runner.entry.code" : "runner.entry.text"));
  }

  private TextField field(String id, StringProperty text, EntryDesk desk, int columns) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(columns);
    field.textProperty().bindBidirectional(text);
    field.setOnAction(_ -> desk.onEnter().run());
    getChildren().add(field);
    focusable.add(field);
    return field;
  }

  private void signature(SignatureAnswerModel model, EntryDesk desk, String id) {
    Messages messages = desk.messages();
    StringBinding words =
        Bindings.createStringBinding(
            () ->
                model.result().isEmpty() || model.nameProperty().get().isBlank()
                    ? messages.text("runner.row.sign")
                    : model.nameProperty().get().strip(),
            model.changes());
    pad(model, desk, id + "-sign", words);
  }

  /** A long choice is searched, as on a screen of its own. */
  private void searched(ChoiceAnswerModel model, EntryDesk desk, String id) {
    Messages messages = desk.messages();
    StringBinding words =
        Bindings.createStringBinding(
            () ->
                model.chosen().isEmpty()
                    ? messages.text("runner.row.choose")
                    : String.join(", ", model.chosen().stream().map(model::word).toList()),
            model.chosen());
    pad(model, desk, id + "-choice", words);
  }

  /** A button that opens the entry in a window of its own; done there is entered here. */
  private void pad(AnswerModel model, EntryDesk desk, String id, StringBinding words) {
    Runnable done =
        () -> {
          if (model.result().isPresent()) {
            desk.onEnter().run();
          }
        };
    Button open = Buttons.secondary(id, "", () -> open(model, desk, done));
    open.setMnemonicParsing(false);
    open.textProperty().bind(words);
    open.getStyleClass().add("row-choice");
    getChildren().add(open);
    focusable.add(open);
  }

  private void open(AnswerModel model, EntryDesk desk, Runnable done) {
    RowPad[] pad = new RowPad[1];
    Runnable entered = () -> pad[0].done();
    pad[0] =
        new RowPad(
            StepTitle.of(model.step(), desk.messages()),
            EntryControl.of(model, RowPad.desk(desk, entered)),
            desk.messages(),
            done);
    pad[0].show(getScene().getWindow());
  }

  private void choice(ChoiceAnswerModel model, EntryDesk desk, String id) {
    MenuButton menu = new MenuButton(desk.messages().text("runner.row.choose"));
    menu.setId(id + "-choice");
    menu.getStyleClass().add("row-choice");
    for (String option : model.options()) {
      CheckMenuItem item = new CheckMenuItem(ChoiceEntry.word(model, option, desk.messages()));
      item.setMnemonicParsing(false);
      item.setOnAction(
          _ -> {
            model.toggle(option);
            show(menu, model, desk.messages());
          });
      menu.getItems().add(item);
    }
    show(menu, model, desk.messages());
    getChildren().add(menu);
    focusable.add(menu);
  }

  private static void show(MenuButton menu, ChoiceAnswerModel model, Messages messages) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < model.options().size(); i++) {
      String option = model.options().get(i);
      boolean chosen = model.chosen().contains(option);
      ((CheckMenuItem) menu.getItems().get(i)).setSelected(chosen);
      if (chosen) {
        words.add(ChoiceEntry.word(model, option, messages));
      }
    }
    menu.setText(words.isEmpty() ? messages.text("runner.row.choose") : String.join(", ", words));
  }
}
