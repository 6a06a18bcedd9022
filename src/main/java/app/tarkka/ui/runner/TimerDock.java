package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

/** The timers that go elsewhere in the run, small under the head; each leads to its step. */
final class TimerDock extends FlowPane {
  private final TimersModel model;
  private final Messages messages;

  TimerDock(TimersModel model, Messages messages) {
    super(8, 4);
    this.model = model;
    this.messages = messages;
    setId("timer-dock");
    getStyleClass().add("timer-dock");
    show(List.of());
  }

  void show(List<StepTimer> timers) {
    getChildren().setAll(timers.stream().map(Docked::new).toList());
    setVisible(!timers.isEmpty());
    setManaged(!timers.isEmpty());
  }

  private final class Docked extends Button implements Ticking {
    private final StepTimer timer;
    private final StatusMark mark = new StatusMark(Status.WAITING, "");

    Docked(StepTimer timer) {
      this.timer = timer;
      setId("dock-" + timer.place().step().value() + "-" + timer.number());
      getStyleClass().add("flat");
      setMinWidth(USE_PREF_SIZE);
      setGraphic(mark);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setOnAction(_ -> model.lookAt(timer));
      tick();
    }

    @Override
    public void tick() {
      TimerFace face = model.face(timer);
      mark.show(
          face.status(),
          messages.text("runner.timer.dock", timer.step(), face.value(), face.word()));
      setAccessibleText(mark.word() + ". " + face.sentence());
    }
  }
}
