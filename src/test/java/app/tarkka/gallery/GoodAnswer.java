package app.tarkka.gallery;

import app.tarkka.document.Answer;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.StepModel;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.DirectAnswerModel;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import app.tarkka.ui.runner.entry.TextAnswerModel;

/** Answers the step on the screen as somebody does who works well. */
final class GoodAnswer {
  private GoodAnswer() {}

  static void to(RunnerModel model) {
    StepModel at = model.current().orElseThrow();
    AnswerModel answer = at.answer();
    switch (answer) {
      case NumberAnswerModel number -> {
        var specification = number.specification();
        String nominal =
            specification == null || specification.nominal() == null
                ? "4"
                : specification.nominal().toPlainString();
        number.readings().forEach(reading -> reading.set(nominal));
      }
      case ChoiceAnswerModel choice -> choice.toggle(choice.options().getLast());
      case TextAnswerModel text ->
          text.textProperty()
              .set(at.step().answer() instanceof Answer.Code(String code) ? code : "Nothing.");
      default -> {}
    }
    boolean judged = answer instanceof DirectAnswerModel direct && direct.judges();
    model.perform(judged ? RunAction.PASS : RunAction.CONFIRM);
  }
}
