package app.tarkka.ui.records;

import app.tarkka.document.Document;
import app.tarkka.person.Person;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.StepMark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** What the list of records is searched for. */
final class RecordsSearch {
  private final ZoneId zone;
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty subject = new SimpleStringProperty("");
  private final ObservableSet<RunState> states = FXCollections.observableSet(new HashSet<>());
  private final ObservableSet<RunFilter.Mark> marks = FXCollections.observableSet(new HashSet<>());
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Document> document = new SimpleObjectProperty<>();
  private final StringProperty step = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable StepMark> stepMark = new SimpleObjectProperty<>();

  /**
   * @param zone in which a day begins and ends
   */
  RecordsSearch(ZoneId zone) {
    this.zone = zone;
  }

  StringProperty textProperty() {
    return text;
  }

  /** The only subject that is shown, and none that merely begins like it; empty for all. */
  StringProperty subjectProperty() {
    return subject;
  }

  /** The states that are shown; all when it is empty. */
  ObservableSet<RunState> states() {
    return states;
  }

  /** What all that are shown have had. */
  ObservableSet<RunFilter.Mark> marks() {
    return marks;
  }

  ObjectProperty<@Nullable LocalDate> fromProperty() {
    return from;
  }

  /** The last day that is shown. */
  ObjectProperty<@Nullable LocalDate> untilProperty() {
    return until;
  }

  /** Whose work is shown; null for everybody's. */
  ObjectProperty<@Nullable Person> personProperty() {
    return person;
  }

  ObjectProperty<@Nullable Document> documentProperty() {
    return document;
  }

  /** Number or words of a step. */
  StringProperty stepProperty() {
    return step;
  }

  /** What came of that step, or of any. */
  ObjectProperty<@Nullable StepMark> stepMarkProperty() {
    return stepMark;
  }

  void onChange(Runnable changed) {
    for (Property<?> each :
        java.util.List.of(text, subject, from, until, person, document, step, stepMark)) {
      each.subscribe((_, _) -> changed.run());
    }
    states.subscribe(changed);
    marks.subscribe(changed);
  }

  void clear() {
    states.clear();
    marks.clear();
    text.set("");
    subject.set("");
    from.set(null);
    until.set(null);
    person.set(null);
    document.set(null);
    step.set("");
    stepMark.set(null);
  }

  /** Whether something is asked that is not in sight unless one looks for more filters. */
  boolean detailed() {
    return document.get() != null
        || !step.get().isBlank()
        || stepMark.get() != null
        || !marks.isEmpty();
  }

  RunFilter filter(int most) {
    Person who = person.get();
    Document which = document.get();
    LocalDate last = until.get();
    return new RunFilter(states, text.get().strip(), most)
        .between(startOf(from.get()), startOf(last == null ? null : last.plusDays(1)))
        .by(who == null ? null : who.id())
        .of(subject.get())
        .in(which == null ? null : which.id())
        .at(step.get().strip(), stepMark.get())
        .with(marks);
  }

  private @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }
}
