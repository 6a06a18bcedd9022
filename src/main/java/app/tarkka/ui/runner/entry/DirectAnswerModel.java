package app.tarkka.ui.runner.entry;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import app.tarkka.run.Result;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Done, or pass and fail: one action answers it, so that a tick is one tap. */
public final class DirectAnswerModel implements AnswerModel {
  private final Step step;
  private final ReadOnlyObjectWrapper<Optional<Result>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  DirectAnswerModel(Step step) {
    this.step = step;
  }

  @Override
  public Step step() {
    return step;
  }

  /** Whether it asks for pass or fail, not only whether it is done. */
  public boolean judges() {
    return step.answer() instanceof Answer.PassFail;
  }

  /** Done, or passed. */
  public void good() {
    result.set(Optional.of(judges() ? new Result.PassFail(true) : new Result.Acknowledged()));
  }

  /** Failed; only where pass or fail is asked. */
  public void bad() {
    if (judges()) {
      result.set(Optional.of(new Result.PassFail(false)));
    }
  }

  @Override
  public Optional<Result> result() {
    return result.get();
  }

  /** The same, to be followed: a checker's answer shows which of the two was chosen. */
  public ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
    return result.getReadOnlyProperty();
  }

  @Override
  public Observable changes() {
    return result;
  }
}
