package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Result;
import app.tarkka.ui.kit.TypedTime;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A time of day in hours and minutes: 14:02, 14.02, 1402 and 9:5 are all read. */
public final class TimeAnswerModel implements AnswerModel {
  private final Step step;
  private final StringProperty text = new SimpleStringProperty("");

  TimeAnswerModel(Step step) {
    this.step = step;
  }

  @Override
  public Step step() {
    return step;
  }

  public StringProperty textProperty() {
    return text;
  }

  /** Takes the time of the clock, to the minute. */
  public void now(LocalTime time) {
    text.set("%02d:%02d".formatted(time.getHour(), time.getMinute()));
  }

  /** Goes so many minutes on, round midnight; from the clock while no time can be read. */
  public void move(int minutes, LocalTime clock) {
    now(read().orElse(clock).plusMinutes(minutes));
  }

  @Override
  public Optional<Result> result() {
    return read().map(Result.Timed::new);
  }

  private Optional<LocalTime> read() {
    return TypedTime.read(text.get());
  }

  @Override
  public Observable changes() {
    return text;
  }
}
