package app.tarkka.ui.runner;

import app.tarkka.run.Disposition;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.TextAlignment;

/**
 * Two results differ: the ways on side by side, each over what it means, so that all of them are in
 * sight at once on the smallest screen (ui.md, sketch of the checker).
 */
final class DifferenceChoices extends GridPane {
  private static final int WAYS = 3;

  private final Messages messages;

  /**
   * @param decision where it is decided what happens otherwise
   */
  DifferenceChoices(
      HoldModel model, RunnerModel runner, DispositionForm decision, Messages messages) {
    this.messages = messages;
    setId("hold-difference");
    setHgap(16);
    setVgap(8);
    for (int i = 0; i < WAYS; i++) {
      ColumnConstraints way = new ColumnConstraints();
      way.setPercentWidth(100.0 / WAYS);
      way.setMinWidth(0);
      getColumnConstraints().add(way);
    }
    if (model.again()) {
      add(
          "hold-again",
          "runner.hold.again",
          "runner.hold.again.text",
          model.decision()::measureAgain);
    }
    if (model.thirdNow()) {
      add("hold-third", "runner.hold.third", "runner.hold.third.text", runner::checkNow);
    }
    if (model.agrees()) {
      add(
          "hold-typed",
          "runner.hold.typed",
          "runner.hold.again.corrected",
          () -> decision.begin(Disposition.ENTERED_WRONGLY));
    }
    add("hold-fail", "runner.hold.fail", "runner.hold.fail.text", decision::begin);
  }

  private void add(String id, String key, String meaning, Runnable action) {
    Button button = Buttons.secondary(id, messages.text(key), action);
    button.getStyleClass().add("target");
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setMinSize(0, USE_PREF_SIZE);
    button.setWrapText(true);
    button.setTextAlignment(TextAlignment.CENTER);
    Label means = new Label(messages.text(meaning));
    means.setWrapText(true);
    means.setMinHeight(USE_PREF_SIZE);
    means.setMaxHeight(Double.MAX_VALUE);
    means.setAlignment(Pos.TOP_LEFT);
    means.getStyleClass().add("text-muted");
    button.setAccessibleHelp(means.getText());
    addColumn(getChildren().size() / 2, button, means);
  }
}
