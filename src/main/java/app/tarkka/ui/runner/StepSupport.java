package app.tarkka.ui.runner;

import app.tarkka.document.Step;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

/** Help in the step: the procedure that says how, what may be decided alone, whom to call. */
final class StepSupport {
  private StepSupport() {}

  /** Nothing where the author says nothing of these; calling somebody is in the run's menu too. */
  static List<Node> of(Step step, RunnerModel model, Messages messages) {
    List<Node> nodes = new ArrayList<>();
    boolean limited = !step.escalation().authority().isEmpty();
    if (limited) {
      nodes.add(CallPanel.authority(step.escalation().authority(), messages));
    }
    FlowPane buttons = new FlowPane(8, 8);
    buttons.getStyleClass().add("step-support");
    if (!step.how().isEmpty()) {
      buttons
          .getChildren()
          .add(
              button(
                  "step-how",
                  messages.text("runner.how", step.how()),
                  Shortcut.RUN_HOW,
                  model::showHow));
    }
    if (limited || !step.escalation().contacts().isEmpty()) {
      buttons
          .getChildren()
          .add(button("step-call", messages.text("runner.call"), Shortcut.RUN_CALL, model::call));
    }
    buttons.visibleProperty().bind(Bindings.isNotEmpty(buttons.getChildren()));
    buttons.managedProperty().bind(buttons.visibleProperty());
    nodes.add(buttons);
    model
        .how()
        .mentioned(
            step,
            codes ->
                codes.stream()
                    .map(code -> see(code, model, messages))
                    .forEach(buttons.getChildren()::add));
    return nodes;
  }

  /** A document that the words name opens beside them. */
  private static Button see(String code, RunnerModel model, Messages messages) {
    Button see =
        Buttons.secondary(
            "step-see-" + code, messages.text("runner.see", code), () -> model.how().open(code));
    see.setMnemonicParsing(false);
    return see;
  }

  private static Button button(String id, String text, Shortcut key, Runnable action) {
    Button button = Buttons.secondary(id, text, action);
    button.setGraphic(new KeyHint(key));
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }
}
