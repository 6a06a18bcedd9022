package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NumberKeypad;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * A number on its own keypad. The ruler follows what is typed, except on a key step: there it
 * appears only after the value was recorded, so that nobody steers towards a limit (R10).
 */
final class NumberEntry extends EntryControl {
  private final NumberAnswerModel model;
  private final EntryDesk desk;
  private final NumberKeypad keypad;
  private final List<ToggleButton> tabs = new ArrayList<>();
  private final @Nullable ToleranceRuler ruler;
  private @Nullable StringProperty bound;

  NumberEntry(NumberAnswerModel model, EntryDesk desk) {
    this.model = model;
    this.desk = desk;
    keypad = new NumberKeypad(model.unit(), desk.messages(), _ -> entered());
    ruler =
        model.step().key() || model.specification() == null
            ? null
            : new ToleranceRuler(model.step(), desk.messages());
    if (model.readings().size() > 1) {
      getChildren().add(readings(desk.messages()));
    }
    getChildren().add(keypad);
    if (ruler != null && ruler.hasLimits()) {
      getChildren().add(ruler);
      model.changes().addListener(_ -> ruler.show(model.value()));
    }
    model.currentProperty().subscribe(_ -> turnTo());
  }

  @Override
  public boolean focusEntry() {
    keypad.focus();
    return true;
  }

  private void entered() {
    boolean more = !keypad.text().isBlank() && model.toNextEmpty();
    if (!more) {
      desk.onEnter().run();
    }
  }

  private void turnTo() {
    if (bound != null) {
      keypad.editedTextProperty().unbindBidirectional(bound);
    }
    int current = model.currentProperty().get();
    StringProperty reading = model.readings().get(current);
    keypad.editedTextProperty().bindBidirectional(reading);
    bound = reading;
    for (int i = 0; i < tabs.size(); i++) {
      tabs.get(i).setSelected(i == current);
    }
    if (ruler != null) {
      ruler.show(model.value());
    }
    if (getScene() != null) {
      keypad.focus();
    }
  }

  private FlowPane readings(Messages messages) {
    FlowPane row = new FlowPane(12, 12);
    for (int i = 0; i < model.readings().size(); i++) {
      int index = i;
      ToggleButton tab = new ToggleButton();
      tab.setId("reading-" + (i + 1));
      tab.getStyleClass().add("reading");
      tab.textProperty()
          .bind(
              model
                  .readings()
                  .get(i)
                  .map(
                      typed ->
                          messages.text(
                              "runner.entry.reading", index + 1, typed.isBlank() ? "…" : typed)));
      tab.setOnAction(
          _ -> {
            model.currentProperty().set(index);
            tab.setSelected(true);
          });
      tabs.add(tab);
      row.getChildren().add(tab);
    }
    return row;
  }
}
