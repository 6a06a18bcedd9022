package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Refusal;
import app.tarkka.run.Result;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A day. */
public final class DateAnswerModel implements AnswerModel {
  private final Step step;
  private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
  private final StringProperty unreadable = new SimpleStringProperty("");

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

  /** What was typed and is no day; empty while nothing is, or a day. */
  StringProperty unreadableProperty() {
    return unreadable;
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
  public Refusal unreadable() {
    return unreadable.get().isEmpty()
        ? AnswerModel.super.unreadable()
        : Refusal.of(Refusal.Reason.NOT_A_DATE, unreadable.get());
  }

  @Override
  public Observable changes() {
    return date;
  }
}
