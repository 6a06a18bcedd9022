package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.StrayScan;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What a scanned code does at the step on the screen. */
final class RunScans implements Scanning {
  private final RunnerModel model;
  private final Messages messages;
  private final Supplier<@Nullable Node> focus;
  private final Runnable onEntered;

  RunScans(
      RunnerModel model, Messages messages, Supplier<@Nullable Node> focus, Runnable onEntered) {
    this.model = model;
    this.messages = messages;
    this.focus = focus;
    this.onEntered = onEntered;
  }

  @Override
  public boolean waitsForScan() {
    return waiting().isPresent() || strayed();
  }

  /** A step that asks for a code takes it as if it had been typed and entered. */
  @Override
  public boolean scanned(String code) {
    if (strayed()) {
      if (StrayScan.stray(code)) {
        model.refuse(messages.text("runner.scan.stray", code));
      }
      return StrayScan.stray(code);
    }
    boolean taken = waiting().filter(answer -> answer.scanned(code)).isPresent();
    if (taken) {
      model.takeBack();
      onEntered.run();
    }
    return taken;
  }

  private boolean strayed() {
    return model.current().filter(at -> StrayScan.into(at.answer(), focus.get())).isPresent();
  }

  private Optional<AnswerModel> waiting() {
    return model
        .current()
        .filter(_ -> !model.busyProperty().get())
        .filter(at -> at.mode() != StepModel.Mode.ANSWERED)
        .filter(at -> at.mode() != StepModel.Mode.AHEAD)
        .map(StepModel::answer)
        .filter(AnswerModel::code);
  }
}
