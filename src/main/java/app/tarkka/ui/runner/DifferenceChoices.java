package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Two results differ: the three ways on, each with what it means (ui.md, sketch of the checker).
 */
final class DifferenceChoices extends GridPane {
  private final Messages messages;

  /**
   * @param fail goes to where it is decided what happens with work that fails
   */
  DifferenceChoices(HoldModel model, RunnerModel runner, Runnable fail, Messages messages) {
    this.messages = messages;
    setId("hold-difference");
    setHgap(12);
    setVgap(8);
    ColumnConstraints buttons = new ColumnConstraints();
    buttons.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints meanings = new ColumnConstraints();
    meanings.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(buttons, meanings);
    if (model.again()) {
      add(
          "hold-again",
          "runner.hold.again",
          "runner.hold.again.text",
          model.decision()::measureAgain);
      add("hold-third", "runner.hold.third", "runner.hold.third.text", runner::checkNow);
    }
    add("hold-fail", "runner.hold.fail", "runner.hold.fail.text", fail);
  }

  private void add(String id, String key, String meaning, Runnable action) {
    Button button = Buttons.secondary(id, messages.text(key), action);
    button.getStyleClass().add("target");
    button.setMaxWidth(Double.MAX_VALUE);
    Label means = new Label(messages.text(meaning));
    means.setWrapText(true);
    means.getStyleClass().add("text-muted");
    button.setAccessibleHelp(means.getText());
    addRow(getRowCount(), button, means);
  }
}
