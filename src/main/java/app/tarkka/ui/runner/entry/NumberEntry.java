package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.NumberKeypad;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * A number on its own keypad. The ruler follows what is typed, except on a key step: there it
 * appears only after the value was recorded, so that nobody steers towards a limit (R10).
 */
final class NumberEntry extends EntryControl {
  private final NumberAnswerModel model;
  private final EntryDesk desk;
  private final NumberKeypad keypad;
  private final @Nullable ToleranceRuler ruler;
  private final ConvertedWords words;
  private final Label converted = new Label();
  private @Nullable StringProperty bound;

  NumberEntry(NumberAnswerModel model, EntryDesk desk) {
    this.model = model;
    this.desk = desk;
    keypad = new NumberKeypad(model.unit(), model.units(), desk.messages(), _ -> entered());
    ruler =
        model.step().key() || model.specification() == null
            ? null
            : new ToleranceRuler(model.step(), desk.messages());
    if (model.readings().size() > 1) {
      getChildren().add(new ReadingTabs(model, desk.messages()));
    }
    getChildren().add(keypad);
    if (ruler != null && ruler.hasLimits()) {
      getChildren().add(ruler);
    }
    words = new ConvertedWords(desk.messages());
    converted.setId("number-converted");
    converted.getStyleClass().addAll("text-body", "text-strong");
    if (!model.units().isEmpty() && (ruler == null || !ruler.hasLimits())) {
      getChildren().add(converted);
    }
    model.changes().addListener(_ -> show());
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

  private void show() {
    String said = words.of(model, model.currentProperty().get());
    converted.setText(said);
    if (ruler != null) {
      ruler.show(model.value(), said);
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
    show();
    if (getScene() != null) {
      // Whoever comes back to a reading types it anew.
      keypad.select();
    }
  }
}
