package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which screen is shown: the one that is due, or what one looks at; and what is offered there. */
final class RunScreens {
  private final OpenRun open;
  private final ScreenMaker maker;
  private final PieceActs pieces;
  private final Consumer<RunScreen> onShown;
  private final Subscriptions row = new Subscriptions();
  private final ReadOnlyObjectWrapper<RunScreen> screen =
      new ReadOnlyObjectWrapper<>(new RunScreen.Loading());
  private final ReadOnlyObjectWrapper<RunHeader> header =
      new ReadOnlyObjectWrapper<>(RunHeader.NONE);
  private final ReadOnlyObjectWrapper<Optional<StepModel>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<RunAction> actions = FXCollections.observableArrayList();
  private final ObservableList<RunAction> offered =
      FXCollections.unmodifiableObservableList(actions);
  private Looking looking = Looking.NOWHERE;

  RunScreens(
      OpenRun open, LifeActs life, CallActs calls, PieceActs pieces, Consumer<RunScreen> onShown) {
    this.open = open;
    this.pieces = pieces;
    this.maker = new ScreenMaker(open, life, calls, this::lookAtDue);
    this.onShown = onShown;
  }

  ReadOnlyObjectProperty<RunScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<RunHeader> headerProperty() {
    return header.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<StepModel>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  ObservableList<RunAction> offered() {
    return offered;
  }

  RunScreen screen() {
    return screen.get();
  }

  /** The step that the keys act on. */
  Optional<StepModel> current() {
    return switch (screen.get()) {
      case RunScreen.OneStep one -> Optional.of(one.model());
      case RunScreen.Chunk chunk -> Optional.of(chunk.model().row());
      case RunScreen.Witness at -> Optional.of(at.model());
      case RunScreen.StillSo asked -> Optional.of(asked.model());
      default -> Optional.empty();
    };
  }

  void look(Looking where) {
    looking = where;
    open.said().hush();
    refresh();
  }

  /** The next screen is what is due, whatever was looked at; nothing is drawn anew for it. */
  void lookAtDue() {
    looking = Looking.NOWHERE;
  }

  void back() {
    maker.before(screen.get()).ifPresent(step -> look(new Looking.At(step)));
  }

  void goOn() {
    look(Looking.at(maker.onward(screen.get())));
  }

  /** Somebody came back to the run after a while: what is due may be another screen now. */
  void cameBack() {
    if (looking.equals(Looking.NOWHERE) && !open.writer().busyProperty().get()) {
      open.reading().filter(_ -> maker.asksAgain()).ifPresent(_ -> refresh());
    }
  }

  void refresh() {
    open.reading()
        .ifPresent(
            reading -> {
              maker.make(looking, this::show);
              last.set(reading.last());
            });
  }

  void close() {
    row.close();
  }

  private void show(RunScreen due) {
    if (looking instanceof Looking.At
        && !(due instanceof RunScreen.OneStep || due instanceof RunScreen.Chunk)) {
      looking = Looking.NOWHERE;
    }
    row.close();
    onShown.accept(due);
    screen.set(due);
    offer();
    if (due instanceof RunScreen.Chunk chunk) {
      row.onChange(chunk.model().currentProperty(), this::offer);
    }
  }

  private void offer() {
    header.set(open.header(current().map(at -> at.step().id())));
    // With every screen: under the same header another person may not know how a piece stands.
    pieces.show(current());
    boolean earlier = maker.before(screen.get()).isPresent();
    List<RunAction> now =
        new ArrayList<>(
            open.desk().workbench().navigation().reaches(new Place.Records())
                ? Offered.at(screen.get(), earlier)
                : Offered.withoutRecords(screen.get(), earlier));
    if (looking instanceof Looking.At(StepId id) && maker.elsewhere(id)) {
      Offered.away(now);
    }
    actions.setAll(now);
  }
}
