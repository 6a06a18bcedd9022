package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Result;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A time of day in hours and minutes: 14:02, 14.02, 1402 and 9:5 are all read. */
public final class TimeAnswerModel implements AnswerModel {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.,h ](\\d{1,2})|(\\d{2}))?");

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
    Matcher matcher = TIME.matcher(text.get() == null ? "" : text.get().strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String minutes = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    try {
      return Optional.of(
          LocalTime.of(
              Integer.parseInt(matcher.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  @Override
  public Observable changes() {
    return text;
  }
}
