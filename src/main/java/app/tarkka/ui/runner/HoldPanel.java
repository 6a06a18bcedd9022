package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.TwoColumns;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A run on hold: what happened, both values where they may be seen, and what can be done. */
final class HoldPanel extends VBox {
  private final HoldModel model;
  private final Messages messages;
  private final DispositionForm decision;

  HoldPanel(HoldModel model, RunnerModel runner, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("hold");
    getStyleClass().add("hold-panel");
    decision = new DispositionForm(model.decision(), messages);
    Card fault =
        Card.titled(
            messages.text("runner.hold.describe"),
            new FaultForm(model.fault(), runner.photos(), messages));
    FlowPane others = others(runner);
    VBox left = new VBox();
    // What is to be chosen after a difference comes first: it must not lie below the fold.
    VBox first = model.third() ? this : left;
    first.getChildren().add(happened());
    if (!model.notAgain().isEmpty() && !model.agrees()) {
      Label why = wrapped(model.notAgain(), "text-body");
      why.setId("hold-not-again");
      first.getChildren().add(why);
    }
    if (model.third() && !model.ended()) {
      first.getChildren().add(new DifferenceChoices(model, runner, decision, messages));
    }
    if (!others.getChildren().isEmpty()) {
      first.getChildren().add(others);
    }
    left.getChildren().add(fault);
    left.getStyleClass().add("gap-16");
    getChildren().add(new TwoColumns(left, decided()));
  }

  /** The ways on: nothing is signed before one of them is chosen. */
  boolean focusChoice() {
    Node choice = lookup("#hold-difference .button");
    if (choice != null) {
      choice.requestFocus();
    } else {
      decision.focusChoice();
    }
    return true;
  }

  private Card decided() {
    VBox decides = new VBox();
    decides.getStyleClass().add("gap-12");
    if (!model.authority().isEmpty()) {
      decides.getChildren().add(CallPanel.authority(model.authority(), messages));
    }
    decides.getChildren().add(decision);
    return Card.titled(messages.text("runner.hold.decision"), decides);
  }

  private VBox happened() {
    StatusMark mark = new StatusMark(Status.HOLD, messages.text("runner", model.cause())).wrapped();
    mark.setId("hold-cause");
    mark.getStyleClass().add("text-h2");
    VBox panel = new VBox(mark, wrapped(model.where(), "text-body"));
    panel.getStyleClass().addAll("tint-warn", "run-panel");
    if (!model.asked().isEmpty()) {
      panel
          .getChildren()
          .add(wrapped(messages.text("runner.hold.asked", model.asked()), "text-strong"));
    }
    if (model.withheld()) {
      Label hidden = wrapped(messages.text("runner.hold.withheld"), "text-ui");
      hidden.setId("hold-withheld");
      panel.getChildren().add(hidden);
    }
    FlowPane values = new FlowPane(32, 12);
    values.setId("hold-values");
    model.values().stream().map(this::value).forEach(values.getChildren()::add);
    if (!values.getChildren().isEmpty()) {
      panel.getChildren().add(values);
    }
    panel.getChildren().add(wrapped(model.raised(), "text-ui"));
    return panel;
  }

  private VBox value(HoldModel.Value value) {
    Label name = new Label(messages.text("runner.by", value.name(), value.when()));
    Label words = new Label(value.words());
    words.getStyleClass().add("text-h2");
    Label judged = new Label(value.judged());
    judged.getStyleClass().add("text-strong");
    VBox box = new VBox(name, words, judged);
    if (!value.note().isEmpty()) {
      box.getChildren().add(wrapped(value.note(), "text-ui"));
    }
    return box;
  }

  private FlowPane others(RunnerModel runner) {
    FlowPane others = new FlowPane(8, 8);
    if (model.ended()) {
      return others;
    }
    others
        .getChildren()
        .add(target(Buttons.secondary("hold-call", messages.text("runner.call"), runner::call)));
    if (model.mayBeShown()) {
      others
          .getChildren()
          .add(
              target(
                  Buttons.secondary("hold-show", messages.text("runner.hold.show"), model::show)));
    }
    model
        .correctable()
        .ifPresent(
            step ->
                others
                    .getChildren()
                    .add(
                        target(
                            Buttons.secondary(
                                "hold-correct",
                                messages.text("runner.hold.correct"),
                                () -> runner.correct(step)))));
    return others;
  }

  private static Button target(Button button) {
    button.getStyleClass().add("target");
    return button;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
