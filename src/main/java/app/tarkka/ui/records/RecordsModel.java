package app.tarkka.ui.records;

import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * The list of runs and its filters. A page is read at a time, and the next one when its end comes
 * into sight, so that 100,000 runs open as fast as ten.
 */
public final class RecordsModel {
  static final int PAGE = 200;

  private final Workbench workbench;
  private final Runs runs;
  private final People people;
  private final ZoneId zone;

  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableSet<RunState> states = FXCollections.observableSet(new HashSet<>());
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
  private final BooleanProperty held = new SimpleBooleanProperty();
  private final BooleanProperty corrected = new SimpleBooleanProperty();

  private final ObservableList<Person> everyone = FXCollections.observableArrayList();
  private final ObservableList<RecordRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper();
  private int generation;
  private boolean readingMore;
  private boolean complete;

  /**
   * @param zone in which a day of the filter begins and ends
   */
  public RecordsModel(Workbench workbench, Runs runs, People people, ZoneId zone) {
    this.workbench = workbench;
    this.runs = runs;
    this.people = people;
    this.zone = zone;
    text.subscribe((_, _) -> refresh());
    from.subscribe((_, _) -> refresh());
    until.subscribe((_, _) -> refresh());
    person.subscribe((_, _) -> refresh());
    held.subscribe((_, _) -> refresh());
    corrected.subscribe((_, _) -> refresh());
    states.subscribe(this::refresh);
  }

  StringProperty textProperty() {
    return text;
  }

  /** The states that are shown; all when it is empty. */
  ObservableSet<RunState> states() {
    return states;
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

  BooleanProperty heldProperty() {
    return held;
  }

  BooleanProperty correctedProperty() {
    return corrected;
  }

  ObservableList<Person> everyone() {
    return everyone;
  }

  ObservableList<RecordRow> rows() {
    return rows;
  }

  /** Whether the first page has been read: before that, an empty list says nothing. */
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether any filter leaves something out. */
  ReadOnlyBooleanProperty filteredProperty() {
    return filtered.getReadOnlyProperty();
  }

  /** Reads the first page anew. */
  public void refresh() {
    generation++;
    filtered.set(!filter().equals(RunFilter.all(PAGE)));
    readingMore = false;
    read(filter(), rows::setAll);
  }

  /** Reads the next page, unless there is none. */
  void more() {
    if (!readingMore && !complete && loaded.get()) {
      readingMore = true;
      read(filter().skipping(rows.size()), rows::addAll);
    }
  }

  void clear() {
    states.clear();
    text.set("");
    from.set(null);
    until.set(null);
    person.set(null);
    held.set(false);
    corrected.set(false);
  }

  void open(RecordRow row) {
    workbench.navigation().go(new Place.RecordDetail(row.run().value()));
  }

  void verify() {
    workbench.navigation().go(new Place.Verify());
  }

  void toToday() {
    workbench.navigation().go(new Place.Today());
  }

  private void read(RunFilter filter, Consumer<List<RecordRow>> onPage) {
    int asked = generation;
    workbench
        .background()
        .read(
            workbench.text("records.reading"),
            () -> new Page(people.all(), runs.summaries(filter)),
            page -> {
              // What was asked with other filters comes too late.
              if (asked == generation) {
                show(page, filter, onPage);
              }
            });
  }

  private void show(Page page, RunFilter filter, Consumer<List<RecordRow>> onPage) {
    if (!everyone.equals(page.people())) {
      everyone.setAll(page.people());
    }
    complete = page.summaries().size() < filter.limit();
    readingMore = false;
    RowWords words = new RowWords(workbench.messages(), page.people(), zone);
    onPage.accept(page.summaries().stream().map(words::row).toList());
    loaded.set(true);
  }

  private RunFilter filter() {
    Set<RunFilter.Mark> marks = EnumSet.noneOf(RunFilter.Mark.class);
    if (held.get()) {
      marks.add(RunFilter.Mark.HELD);
    }
    if (corrected.get()) {
      marks.add(RunFilter.Mark.CORRECTED);
    }
    Person chosen = person.get();
    LocalDate last = until.get();
    return new RunFilter(states, text.get().strip(), PAGE)
        .between(startOf(from.get()), startOf(last == null ? null : last.plusDays(1)))
        .by(chosen == null ? null : chosen.id())
        .with(marks);
  }

  private @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  private record Page(List<Person> people, List<RunSummary> summaries) {}
}
