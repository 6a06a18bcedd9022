package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;

/** Which steps of a content a run works through, and in which order. */
final class RunSteps {
  private RunSteps() {}

  /** Steps that ask for an answer or a signature; a step that asks for neither is only read. */
  static List<Step> answerable(Content content) {
    return content.stepsInOrder().stream()
        .filter(
            step ->
                (!(step.answer() instanceof Answer.None) && step.signOff() != SignOff.NONE)
                    || step.signOff().needsSecondPerson())
        .toList();
  }

  /** Whether the run cannot end without the step; a key step never can. */
  static boolean mandatory(Step step) {
    return step.required() || step.key();
  }

  /** The step's place in the order of doing, from 0; −1 when the content has no such step. */
  static int position(Content content, StepId id) {
    List<Step> steps = content.stepsInOrder();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
