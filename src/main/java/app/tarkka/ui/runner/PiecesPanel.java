package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NumberKeypad;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks how many pieces there are, on a keypad, and says at once beside it what follows. */
final class PiecesPanel extends VBox {
  private final NumberKeypad keypad;
  private final boolean asks;

  PiecesPanel(PiecesModel model, Runnable onEnter, Messages messages) {
    setId("pieces");
    getStyleClass().addAll("life-panel", "pieces-panel");
    asks = model.missing() == 0;
    Label heading = line(model.title(), "text-h2");
    heading.setId("pieces-heading");
    Label question = line(model.question(), "text-body");
    question.setId("pieces-question");
    Label instruction = line(model.instruction(), "text-body");
    instruction.setId("pieces-instruction");
    instruction.setManaged(!model.instruction().isEmpty());
    getChildren().addAll(heading, instruction, question);
    keypad = NumberKeypad.ofCount(messages, _ -> onEnter.run());
    if (!asks) {
      return;
    }
    keypad.editedTextProperty().bindBidirectional(model.typedProperty());
    keypad.getStyleClass().add("entry");
    Label plan = line("", "text-h3");
    plan.setId("pieces-plan");
    plan.textProperty().bind(model.planProperty());
    plan.setMinHeight(USE_PREF_SIZE);
    Label proposal = line("", "text-body");
    proposal.setId("pieces-proposal");
    proposal.textProperty().bind(model.proposalProperty());
    proposal.visibleProperty().bind(model.proposalProperty().isNotEmpty());
    proposal.managedProperty().bind(proposal.visibleProperty());
    CheckBox reduced = new CheckBox(messages.text("runner.pieces.reduced"));
    reduced.setId("pieces-reduced");
    reduced.setWrapText(true);
    reduced.selectedProperty().bindBidirectional(model.reducedProperty());
    reduced.visibleProperty().bind(model.mayReduceProperty());
    reduced.managedProperty().bind(model.mayReduceProperty());
    VBox follows = new VBox(8, plan, proposal, reduced, normal(model, messages));
    follows.getStyleClass().add("pieces-follows");
    getChildren().add(new FlowPane(32, 16, keypad, follows));
  }

  /** An owner ends reduced inspection here, and says why. */
  private static VBox normal(PiecesModel model, Messages messages) {
    CheckBox normal = new CheckBox(messages.text("runner.pieces.normal"));
    normal.setId("pieces-normal");
    normal.setWrapText(true);
    normal.selectedProperty().bindBidirectional(model.normalProperty());
    TextField why = new TextField();
    why.setId("pieces-normal-why");
    why.setPromptText(messages.text("runner.pieces.normal.why"));
    why.setAccessibleText(messages.text("runner.pieces.normal.why"));
    why.textProperty().bindBidirectional(model.whyProperty());
    why.visibleProperty().bind(normal.selectedProperty());
    why.managedProperty().bind(normal.selectedProperty());
    VBox end = new VBox(8, normal, why);
    end.visibleProperty().bind(model.mayEndProperty());
    end.managedProperty().bind(model.mayEndProperty());
    return end;
  }

  /** The number, when one is asked. */
  boolean focusEntry() {
    if (asks) {
      keypad.focus();
    }
    return asks;
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.getStyleClass().add(style);
    return line;
  }
}
