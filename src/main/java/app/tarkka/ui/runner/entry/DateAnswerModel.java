package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Result;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A day. */
public final class DateAnswerModel implements AnswerModel {
  private final Step step;
  private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();

  DateAnswerModel(Step step) {
    this.step = step;
  }

  @Override
  public Step step() {
    return step;
  }

  /** Null while none is chosen. */
  public ObjectProperty<@Nullable LocalDate> dateProperty() {
    return date;
  }

  /** The day so many days on, from today while none is chosen. */
  public LocalDate moved(int days, LocalDate today) {
    LocalDate chosen = date.get();
    return (chosen == null ? today : chosen).plusDays(days);
  }

  @Override
  public Optional<Result> result() {
    return Optional.ofNullable(date.get()).map(Result.Dated::new);
  }

  @Override
  public Observable changes() {
    return date;
  }
}
