package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The second person's checks of a step; a void one is struck through and says why. */
final class StepChecks extends VBox {
  StepChecks(StepModel at, Messages messages) {
    getStyleClass().add("gap-8");
    setId("step-checks");
    at.checks().forEach(line -> getChildren().add(line(line, messages)));
  }

  private static VBox line(CheckLine line, Messages messages) {
    VBox box = new VBox();
    box.getStyleClass().add("gap-4");
    if (line.voided().isEmpty()) {
      box.getChildren().add(new StatusMark(Status.CHECK, line.words()));
    } else {
      Label struck = wrapped(line.words());
      struck.getStyleClass().add("text-struck");
      box.getChildren()
          .addAll(
              new StatusMark(Status.NOT_APPLICABLE, messages.text("runner.check.void")),
              struck,
              wrapped(line.voided().get()));
    }
    return box;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
