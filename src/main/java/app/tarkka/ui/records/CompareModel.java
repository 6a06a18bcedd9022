package app.tarkka.ui.records;

import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
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
  private final ComparedWords words;
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
      ComparedWords words,
      Supplier<Optional<PersonId>> viewer,
      RunId left,
      RunId right) {
    this.workbench = workbench;
    this.words = words;
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
            () -> words.page(left, right, reader, workbench.messages()),
            read -> page.set(Optional.of(read)));
  }

  void back() {
    workbench.navigation().go(new Place.Records());
  }

  void open(ComparePage.Side side) {
    workbench.navigation().go(new Place.RecordDetail(side.run()));
  }

  /** Shows the paper of what is on the screen. */
  void print() {
    workbench
        .navigation()
        .go(new Place.PrintComparison(left.value(), right.value(), onlyDifferences.get()));
  }
}
