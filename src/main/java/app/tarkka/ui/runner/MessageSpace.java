package app.tarkka.ui.runner;

import app.tarkka.run.Measurement;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.SlipMessage;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The space that is kept for what the runner says or asks; nothing moves when it does (R1). */
final class MessageSpace implements Ticking {
  private final RunnerModel model;
  private final Messages messages;
  private final MessageBar bar;

  MessageSpace(RunnerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    bar = new MessageBar(messages);
  }

  MessageBar bar() {
    return bar;
  }

  void say() {
    Optional<Question> question = model.questionProperty().get();
    if (question.isPresent() && question.get() instanceof Question.ReadAgain slip) {
      new SlipMessage(shown(slip.typed()), shown(slip.expected()), model::insist, model::takeBack)
          .show(bar, messages);
      return;
    }
    RunMessage now = model.messageProperty().get();
    if (now.text().isEmpty()) {
      bar.clear();
    } else {
      bar.show(tone(now), now.text(), undo());
    }
  }

  /** Counts the undo down on its own button, so that the focus stays where it is. */
  @Override
  public void tick() {
    if (bar.lookup("#run-undo") instanceof Button button) {
      long left = model.undoSeconds();
      button.setText(messages.text("runner.undo", left));
      if (left <= 0) {
        say();
      }
    }
  }

  private Node[] undo() {
    long left = model.undoSeconds();
    return left <= 0 || !model.messageProperty().get().kind().saved()
        ? new Node[0]
        : new Node[] {
          Buttons.secondary("run-undo", messages.text("runner.undo", left), model::undo)
        };
  }

  private static MessageBar.Tone tone(RunMessage message) {
    return switch (message.kind()) {
      case INFO -> MessageBar.Tone.INFO;
      case SAVED -> MessageBar.Tone.DONE;
      case SAVED_BAD, WARNING -> MessageBar.Tone.WARNING;
      case REFUSED -> MessageBar.Tone.ERROR;
    };
  }

  private String shown(String number) {
    return Measurement.shown(number, messages.locale());
  }
}
