package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A step's timer: how long, what is left at the size of a value, and in words what that means. */
final class TimerBox extends VBox implements Ticking {
  private final StepTimer timer;
  private final TimersModel model;
  private final Label value = new Label();
  private final StatusMark mark;
  private final Label sentence = new Label();

  TimerBox(StepTimer timer, TimersModel model, Messages messages) {
    this.timer = timer;
    this.model = model;
    String id = "timer-" + timer.place().step().value() + "-" + timer.number();
    setId(id);
    getStyleClass().addAll("timer-box", "inset-surface", "run-panel");
    setAccessibleRole(AccessibleRole.TEXT);
    Label asked = new Label(messages.text("runner.timer", timer.asked()));
    asked.getStyleClass().add("text-strong");
    asked.setWrapText(true);
    value.setId(id + "-value");
    value.getStyleClass().addAll("text-value", "timer-value");
    value.setMinWidth(USE_PREF_SIZE);
    mark = new StatusMark(Status.OPEN, "");
    sentence.setId(id + "-sentence");
    sentence.setWrapText(true);
    boolean goes = timer.started().isPresent();
    FlowPane line = new FlowPane(16, 4);
    line.setAlignment(Pos.CENTER_LEFT);
    String start = messages.text(goes ? "runner.timer.again" : "runner.timer.start");
    Button button =
        Buttons.secondary(id + (goes ? "-again" : "-start"), start, () -> model.start(timer));
    button.getStyleClass().add("target");
    button.setAccessibleText(start + ": " + timer.asked());
    if (goes) {
      line.getChildren().addAll(value, mark, button);
      getChildren().addAll(asked, line, sentence, by());
    } else {
      line.getChildren().addAll(asked, button);
      getChildren().add(line);
    }
    tick();
  }

  @Override
  public void tick() {
    TimerFace face = model.face(timer);
    value.setText(face.value());
    mark.show(face.status(), face.word());
    sentence.setText(face.sentence());
    setAccessibleText(
        timer.asked() + ". " + face.word() + " " + face.value() + ". " + face.sentence());
  }

  private Label by() {
    Label by = new Label(timer.by());
    by.getStyleClass().add("text-ui");
    by.setWrapText(true);
    return by;
  }
}
