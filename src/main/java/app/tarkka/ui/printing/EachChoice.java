package app.tarkka.ui.printing;

import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which of several things that are printed in a row the pages are of. */
final class EachChoice extends VBox {

  EachChoice(PrintChoices choices, Messages messages, Subscriptions subscriptions) {
    getStyleClass().add("print-group");
    Label title = new Label(messages.text("printing.each"));
    title.getStyleClass().add("print-group-title");
    ComboBox<String> names = new ComboBox<>(choices.each());
    names.setId("print-each");
    names.setMaxWidth(Double.MAX_VALUE);
    names.setAccessibleText(messages.text("printing.each.shown"));
    names.setButtonCell(new Whole());
    names.setCellFactory(_ -> new Whole());
    ByLetter.in(names);
    Label shown = new Label(messages.text("printing.each.shown"));
    shown.getStyleClass().addAll("text-caption", "text-muted");
    shown.setWrapText(true);
    shown.setMinHeight(USE_PREF_SIZE);
    shown.setLabelFor(names);
    VBox named = new VBox(shown, names);
    named.getStyleClass().add("gap-4");
    getChildren().addAll(title, named);
    names
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            index -> {
              if (index.intValue() >= 0) {
                choices.whichProperty().set(index.intValue());
              }
            });
    subscriptions.onChange(choices.each(), () -> names.getSelectionModel().select(0));
    names.getSelectionModel().select(choices.whichProperty().get());
    visibleProperty().bind(Bindings.isNotEmpty(choices.each()));
    managedProperty().bind(visibleProperty());
  }

  /** A long name is whole in its tooltip. */
  private static final class Whole extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
      super.updateItem(name, empty);
      boolean none = empty || name == null;
      setText(none ? "" : name);
      setTooltip(none ? null : new Tooltip(name));
    }
  }
}
