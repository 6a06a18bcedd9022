package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Refusal;
import app.tarkka.run.Result;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A value that the program calculated: nothing is typed, the person confirms it. */
public final class DerivedAnswerModel implements AnswerModel {
  /**
   * How it came out.
   *
   * @param formula with the steps' numbers, such as "mean([2.1]; [2.2])"
   * @param filled the same with the values that stand, empty while some are missing
   * @param value with its unit, empty when there is none
   * @param why there is no value, empty when there is one
   */
  public record Calculation(
      String formula, String filled, String value, String why, Optional<Result.Measured> result) {
    static final Calculation NONE = new Calculation("", "", "", "", Optional.empty());
  }

  private final Step step;
  private final ReadOnlyObjectWrapper<Calculation> calculation =
      new ReadOnlyObjectWrapper<>(Calculation.NONE);

  DerivedAnswerModel(Step step) {
    this.step = step;
  }

  @Override
  public Step step() {
    return step;
  }

  public ReadOnlyObjectProperty<Calculation> calculationProperty() {
    return calculation.getReadOnlyProperty();
  }

  /** Shows what follows from the run as it now stands. */
  public void show(Calculation now) {
    calculation.set(now);
  }

  @Override
  public Optional<Result> result() {
    return calculation.get().result().map(measured -> measured);
  }

  @Override
  public Observable changes() {
    return calculation;
  }

  @Override
  public Refusal unreadable() {
    return Refusal.of(Refusal.Reason.NO_VALUE);
  }
}
