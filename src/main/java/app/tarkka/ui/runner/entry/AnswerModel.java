package app.tarkka.ui.runner.entry;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import app.tarkka.run.AnswerRules;
import app.tarkka.run.Refusal;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand.Care;
import java.util.Optional;
import javafx.beans.Observable;

/** What a person is about to answer to one step. Unanswered at the start; nothing is preset. */
public sealed interface AnswerModel
    permits DerivedAnswerModel,
        DirectAnswerModel,
        NumberAnswerModel,
        ChoiceAnswerModel,
        TextAnswerModel,
        DateAnswerModel,
        TimeAnswerModel,
        PhotoAnswerModel,
        SignatureAnswerModel {

  /** The empty answer to what the step asks. */
  static AnswerModel of(Step step) {
    return switch (step.answer()) {
      case Answer.None _, Answer.Acknowledge _, Answer.PassFail _ -> new DirectAnswerModel(step);
      case Answer.YesNo _ -> ChoiceAnswerModel.yesNo(step);
      case Answer.Choice choice -> ChoiceAnswerModel.of(step, choice);
      case Answer.Quantity _ -> new NumberAnswerModel(step);
      case Answer.Derived _ -> new DerivedAnswerModel(step);
      case Answer.Text _, Answer.Code _ -> new TextAnswerModel(step);
      case Answer.Date _ -> new DateAnswerModel(step);
      case Answer.Time _ -> new TimeAnswerModel(step);
      case Answer.Photo _ -> new PhotoAnswerModel(step);
      case Answer.Signature _ -> new SignatureAnswerModel(step);
    };
  }

  Step step();

  /** What it would be recorded as, empty while it cannot be read. */
  Optional<Result> result();

  /** Whether it asks for a code. */
  default boolean code() {
    return false;
  }

  /** Takes a code that was scanned; false when no code is asked for. */
  default boolean scanned(String code) {
    return false;
  }

  /** Told whenever {@link #result} may have changed. */
  Observable changes();

  /**
   * Why it cannot be recorded as it is, empty when it can. Limits are not judged here: a value out
   * of limits is an answer.
   */
  default Optional<Refusal> flaw(Care care) {
    Optional<Result> result = result();
    return result.isEmpty()
        ? Optional.of(unreadable())
        : AnswerRules.refusal(step(), result.get(), care);
  }

  /** Why there is no result. */
  default Refusal unreadable() {
    return Refusal.of(Refusal.Reason.ANSWER_MISSING);
  }
}
