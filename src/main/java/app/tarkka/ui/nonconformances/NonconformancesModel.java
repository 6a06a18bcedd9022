package app.tarkka.ui.nonconformances;

import app.tarkka.person.People;
import app.tarkka.person.PersonId;
import app.tarkka.run.OpenNonconformance;
import app.tarkka.run.OpenNonconformance.Stage;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What went wrong and is not dealt with yet, as whoever is signed in may see it. */
public final class NonconformancesModel {
  /** Older ones are in the records, with their filters. */
  private static final int RUNS = 200;

  private final Workbench workbench;
  private final Runs runs;
  private final People people;
  private final Supplier<Optional<PersonId>> viewer;
  private final InstantSource clock;
  private final ZoneId zone;
  private final BooleanProperty mine = new SimpleBooleanProperty();
  private final BooleanProperty overdue = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<List<BoardRow>>> rows =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param viewer who is signed in, asked at every reading
   * @param zone in which a day ends, by which something is due
   */
  public NonconformancesModel(
      Workbench workbench,
      Runs runs,
      People people,
      Supplier<Optional<PersonId>> viewer,
      InstantSource clock,
      ZoneId zone) {
    this.workbench = workbench;
    this.runs = runs;
    this.people = people;
    this.viewer = viewer;
    this.clock = clock;
    this.zone = zone;
  }

  /** Everything that is open, oldest first; empty before it was read. */
  ReadOnlyObjectProperty<Optional<List<BoardRow>>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Only what concerns whoever is signed in. */
  BooleanProperty mineProperty() {
    return mine;
  }

  /** Only what a corrective action is overdue for. */
  BooleanProperty overdueProperty() {
    return overdue;
  }

  /** Whether somebody is signed in, to whom something could belong. */
  boolean somebody() {
    return viewer.get().isPresent();
  }

  /** Those that the filters let through and that have this next. */
  List<BoardRow> at(Stage stage) {
    return rows.get().orElse(List.of()).stream()
        .filter(row -> row.stage() == stage)
        .filter(row -> row.mine() || !mine.get())
        .filter(row -> row.overdue() || !overdue.get())
        .toList();
  }

  /** Reads the board anew. */
  public void refresh() {
    Optional<PersonId> reader = viewer.get();
    workbench
        .background()
        .read(
            workbench.text("nonconformances.reading"),
            () -> read(reader),
            read -> rows.set(Optional.of(read)));
  }

  void open(BoardRow row) {
    workbench.navigation().go(row.place());
  }

  void toRecords() {
    workbench.navigation().go(new Place.Records());
  }

  void showAll() {
    mine.set(false);
    overdue.set(false);
  }

  private List<BoardRow> read(Optional<PersonId> reader) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    BoardReader words = new BoardReader(workbench.messages(), people.all(), reader, today, zone);
    return OpenNonconformance.of(runs, reader.orElse(null), RUNS).stream().map(words::row).toList();
  }
}
