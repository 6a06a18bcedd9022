package app.tarkka.ui.printing;

import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrintedSides;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Printer, copies, pages, sides and tray; without a printer a sentence that says what to do. */
final class PrinterPane extends VBox {
  private final PrinterChoices choices;
  private final Messages messages;
  private final Subscriptions subscriptions;

  PrinterPane(PrinterChoices choices, Messages messages, Subscriptions subscriptions) {
    this.choices = choices;
    this.messages = messages;
    this.subscriptions = subscriptions;
    getStyleClass().add("print-group");
    Label none = new Label(messages.text("printing.noPrinter"));
    none.setId("print-no-printer");
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    none.getStyleClass().add("text-muted");
    VBox some = new VBox(printers(), copies(), range(), sides(), trays());
    some.getStyleClass().add("print-group");
    getChildren().addAll(none, some);
    subscriptions.follow(
        choices.noneProperty(),
        nothing -> {
          shown(none, nothing);
          shown(some, !nothing);
        });
  }

  private VBox printers() {
    ComboBox<String> names = new ComboBox<>(choices.names());
    names
        .valueProperty()
        .subscribe(
            name -> {
              if (name != null) {
                choices.printerProperty().set(Optional.of(name));
              }
            });
    subscriptions.follow(choices.printerProperty(), printer -> printer.ifPresent(names::setValue));
    return named("print-printer", "printing.printer", names);
  }

  private VBox copies() {
    Spinner<Integer> copies = new Spinner<>(1, PrintOrder.MOST_COPIES, 1);
    copies.setEditable(true);
    copies
        .valueProperty()
        .subscribe(
            many -> {
              if (many != null) {
                choices.copiesProperty().set(many);
              }
            });
    // Typed and left by Tab, or printed by Ctrl+P: what stands there is what is meant.
    copies
        .getEditor()
        .textProperty()
        .subscribe(
            typed -> {
              if (typed.matches("[1-9]\\d?")) {
                choices.copiesProperty().set(Integer.parseInt(typed));
              }
            });
    return named("print-copies", "printing.copies", copies);
  }

  private VBox range() {
    TextField range = new TextField();
    range.setPromptText(messages.text("printing.range.all"));
    range.textProperty().bindBidirectional(choices.rangeProperty());
    VBox box = named("print-range", "printing.range", range);
    subscriptions.follow(choices.rangedProperty(), offered -> shown(box, offered));
    return box;
  }

  private VBox sides() {
    ComboBox<Optional<PrintedSides>> sides =
        offered(choices.sidesProperty(), side -> messages.text("printing", side));
    VBox box = named("print-sides", "printing.sides", sides);
    subscriptions.follow(
        choices.offerProperty(),
        offer -> {
          fill(sides, offer.sides(), choices.sidesProperty());
          shown(box, !offer.sides().isEmpty());
        });
    return box;
  }

  private VBox trays() {
    ComboBox<Optional<String>> trays = offered(choices.trayProperty(), Function.identity());
    VBox box = named("print-tray", "printing.tray", trays);
    subscriptions.follow(
        choices.offerProperty(),
        offer -> {
          fill(trays, offer.trays(), choices.trayProperty());
          shown(box, !offer.trays().isEmpty());
        });
    return box;
  }

  private <T> ComboBox<Optional<T>> offered(
      ObjectProperty<Optional<T>> chosen, Function<T, String> words) {
    ComboBox<Optional<T>> box = new ComboBox<>();
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Optional<T> one) {
            return one == null
                ? ""
                : one.map(words).orElseGet(() -> messages.text("printing.asSet"));
          }

          @Override
          public @Nullable Optional<T> fromString(String text) {
            return null;
          }
        });
    ByLetter.in(box);
    box.valueProperty()
        .subscribe(
            one -> {
              if (one != null) {
                chosen.set(one);
              }
            });
    subscriptions.follow(chosen, box::setValue);
    return box;
  }

  /** "As the printer is set" stands first. */
  private static <T> void fill(
      ComboBox<Optional<T>> box, List<T> offered, ObjectProperty<Optional<T>> chosen) {
    Optional<T> now = chosen.get();
    List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
    offered.forEach(one -> all.add(Optional.of(one)));
    box.getItems().setAll(all);
    box.setValue(now);
  }

  private VBox named(String id, String key, Control field) {
    field.setId(id);
    field.setAccessibleText(messages.text(key));
    field.setMaxWidth(Double.MAX_VALUE);
    Label name = new Label(messages.text(key));
    name.getStyleClass().addAll("text-caption", "text-muted");
    name.setLabelFor(field);
    VBox box = new VBox(name, field);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private static void shown(javafx.scene.Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
