package app.tarkka.ui.records;

import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Two records of one document side by side, as whoever is signed in may see them. */
public final class CompareModel {
  private final Workbench workbench;
  private final Runs runs;
  private final People people;
  private final Ledger ledger;
  private final Supplier<Optional<PersonId>> viewer;
  private final RunId left;
  private final RunId right;
  private final ReadOnlyObjectWrapper<Optional<ComparePage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty onlyDifferences = new SimpleBooleanProperty();

  /**
   * @param viewer who is signed in at this seat, asked at every reading
   */
  public CompareModel(
      Workbench workbench,
      Runs runs,
      People people,
      Ledger ledger,
      Supplier<Optional<PersonId>> viewer,
      RunId left,
      RunId right) {
    this.workbench = workbench;
    this.runs = runs;
    this.people = people;
    this.ledger = ledger;
    this.viewer = viewer;
    this.left = left;
    this.right = right;
  }

  ReadOnlyObjectProperty<Optional<ComparePage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Whether steps at which nothing differs are left out. */
  BooleanProperty onlyDifferencesProperty() {
    return onlyDifferences;
  }

  /** The lines to show. */
  List<ComparePage.Line> lines() {
    return page.get().map(ComparePage::lines).orElse(List.of()).stream()
        .filter(line -> !onlyDifferences.get() || line.differs())
        .toList();
  }

  /** Reads both anew. */
  public void refresh() {
    Optional<PersonId> reader = viewer.get();
    workbench
        .background()
        .read(
            workbench.text("records.reading"),
            () -> read(reader),
            read -> page.set(Optional.of(read)));
  }

  void back() {
    workbench.navigation().go(new Place.Records());
  }

  void open(ComparePage.Side side) {
    workbench.navigation().go(new Place.RecordDetail(side.run()));
  }

  private ComparePage read(Optional<PersonId> reader) {
    List<Person> everybody = people.all();
    Head head = ledger.head();
    return new CompareReader(
            side(left, reader, everybody, head),
            side(right, reader, everybody, head),
            workbench.messages())
        .read();
  }

  private CompareSide side(
      RunId run, Optional<PersonId> reader, List<Person> everybody, Head head) {
    RunView view = new RunView(runs.find(run).orElseThrow(), reader.orElse(null));
    return new CompareSide(view, everybody, head, workbench.messages());
  }
}
