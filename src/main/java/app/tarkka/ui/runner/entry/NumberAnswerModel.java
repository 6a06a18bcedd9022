package app.tarkka.ui.runner.entry;

import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.measure.UnitOfMeasure;
import app.tarkka.run.Measurement;
import app.tarkka.run.Refusal;
import app.tarkka.run.Result;
import app.tarkka.run.TypedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One or several readings, kept as typed. Comma and point are both decimal signs; a number may have
 * another unit than the step, which is converted.
 */
public final class NumberAnswerModel implements AnswerModel {
  private final Step step;
  private final List<StringProperty> readings;
  private final IntegerProperty current = new SimpleIntegerProperty();
  private final IntegerProperty edits = new SimpleIntegerProperty();

  NumberAnswerModel(Step step) {
    this.step = step;
    Specification specification = step.specification();
    int count = specification == null ? 1 : specification.readings();
    readings =
        IntStream.range(0, count)
            .<StringProperty>mapToObj(_ -> new SimpleStringProperty(""))
            .toList();
    readings.forEach(reading -> reading.subscribe(() -> edits.set(edits.get() + 1)));
  }

  @Override
  public Step step() {
    return step;
  }

  public @Nullable Specification specification() {
    return step.specification();
  }

  public String unit() {
    Specification specification = step.specification();
    return specification == null ? "" : specification.unit();
  }

  /** What was typed for each reading. */
  public List<StringProperty> readings() {
    return readings;
  }

  /** Which reading is being typed, from 0. */
  public IntegerProperty currentProperty() {
    return current;
  }

  /** Goes to the next reading that is empty; false when there is none. */
  public boolean toNextEmpty() {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).get().isBlank()) {
        current.set(i);
        return true;
      }
    }
    return false;
  }

  /** The value that the ruler shows: of the reading being typed. */
  public Optional<BigDecimal> value() {
    return TypedValue.of(readings.get(current.get()).get(), specification()).map(TypedValue::value);
  }

  /** What a reading that was typed in another unit comes to; empty otherwise. */
  public Optional<TypedValue> converted(int reading) {
    return TypedValue.of(readings.get(reading).get(), specification())
        .filter(TypedValue::converted);
  }

  /** The units in which it may be typed as well, its own first; empty when it has none of them. */
  public List<String> units() {
    return UnitOfMeasure.of(unit()).stream()
        .flatMap(own -> own.alike().stream())
        .map(UnitOfMeasure::symbol)
        .toList();
  }

  /**
   * Where one reading lies between its limits; empty while it is no number, without limits, and on
   * a key step, where nobody is to steer towards a limit (R10).
   */
  public Optional<Ruling> ruling(int reading) {
    return step.key()
        ? Optional.empty()
        : TypedValue.of(readings.get(reading).get(), specification())
            .flatMap(typed -> Ruling.of(step, typed.value()));
  }

  @Override
  public Optional<Result> result() {
    List<String> typed = new ArrayList<>();
    readings.forEach(reading -> typed.add(reading.get()));
    return Measurement.read(typed, step.specification()).map(measured -> measured);
  }

  @Override
  public Observable changes() {
    return edits;
  }

  @Override
  public Refusal unreadable() {
    if (readings.stream().allMatch(reading -> reading.get().isBlank())) {
      return Refusal.of(Refusal.Reason.ANSWER_MISSING);
    }
    return readings.stream()
        .map(StringProperty::get)
        .filter(typed -> !typed.isBlank() && TypedValue.of(typed, step.specification()).isEmpty())
        .findFirst()
        .map(typed -> TypedValue.whyNot(typed, step.specification()))
        .orElseGet(
            () -> Refusal.of(Refusal.Reason.READINGS_MISSING, Integer.toString(readings.size())));
  }
}
