package app.tarkka.ui.kit;

import app.tarkka.ui.kit.Dialogs.Question;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/** A question with its action and Cancel. */
final class QuestionPane extends DialogPane {
  private final Button first;

  private QuestionPane(Question question, Button action, Button cancel, Button first) {
    super(question.title(), question.text());
    this.first = first;
    buttons(cancel, action);
  }

  static QuestionPane confirm(
      Question question, Messages messages, Consumer<Optional<Question>> done) {
    Button cancel = cancel(messages, () -> done.accept(Optional.empty()));
    Button action =
        Buttons.primary(
            "dialog-action", question.action(), () -> done.accept(Optional.of(question)));
    action.setDefaultButton(true);
    return new QuestionPane(question, action, cancel, action);
  }

  static QuestionPane confirmDanger(
      Question question, Messages messages, Consumer<Optional<Question>> done) {
    Button cancel = cancel(messages, () -> done.accept(Optional.empty()));
    Button action =
        Buttons.danger(
            "dialog-action", question.action(), () -> done.accept(Optional.of(question)));
    return new QuestionPane(question, action, cancel, cancel);
  }

  @Override
  void focusFirst() {
    first.requestFocus();
  }
}
