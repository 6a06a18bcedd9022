package app.tarkka.ui.tabs;

import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunSummary;
import app.tarkka.run.RunTimers;
import app.tarkka.run.Runs;
import app.tarkka.run.StartedTimer;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.Workbench;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/**
 * The runs that were opened at this seat and have not ended, in the order in which they were
 * opened. What was typed into each is kept by the runs themselves.
 */
public final class RunTabsModel implements AutoCloseable {
  /** More than these find no room beside one another; the longest unused one gives way. */
  static final int MOST = 6;

  private static final int OPEN_RUNS = 200;
  private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);

  private final Workbench workbench;
  private final Runs runs;
  private final InstantSource clock;
  private final Delay delay;
  private final List<RunId> used = new ArrayList<>();
  private final ObservableList<RunTab> tabs = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<RunId>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Subscriptions subscriptions = new Subscriptions();
  private Subscription next = Subscription.EMPTY;

  public RunTabsModel(Workbench workbench, Runs runs, InstantSource clock, Delay delay) {
    this.workbench = workbench;
    this.runs = runs;
    this.clock = clock;
    this.delay = delay;
    subscriptions.follow(workbench.navigation().placeProperty(), this::arrived);
  }

  ObservableList<RunTab> tabs() {
    return tabs;
  }

  /** The run on the screen; empty where there is none. */
  ReadOnlyObjectProperty<Optional<RunId>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  void open(RunTab tab) {
    workbench.navigation().go(new Place.Runner(tab.run().value()));
  }

  @Override
  public void close() {
    next.unsubscribe();
    subscriptions.close();
  }

  private void arrived(Place place) {
    current.set(run(place));
    current
        .get()
        .ifPresent(
            run -> {
              used.remove(run);
              used.add(run);
              if (used.size() > MOST) {
                used.removeFirst();
              }
            });
    look();
  }

  private static Optional<RunId> run(Place place) {
    return switch (place) {
      case Place.Runner at -> Optional.of(new RunId(at.run()));
      case Place.CheckRun at -> Optional.of(new RunId(at.run()));
      default -> Optional.empty();
    };
  }

  private void look() {
    next.unsubscribe();
    if (used.isEmpty()) {
      return;
    }
    List<RunId> mine = List.copyOf(used);
    workbench
        .background()
        .read(workbench.text("tabs.reading"), () -> read(mine), this::show, _ -> {});
    next = delay.after(LOOKS_EVERY, this::look);
  }

  private void show(List<RunTab> found) {
    used.removeIf(run -> found.stream().noneMatch(tab -> tab.run().equals(run)) && !onScreen(run));
    // Those that are there keep their place, so that nobody touches the wrong one.
    List<RunTab> order = new ArrayList<>();
    tabs.forEach(before -> found.stream().filter(same(before)).forEach(order::add));
    found.stream().filter(tab -> tabs.stream().noneMatch(same(tab))).forEach(order::add);
    if (!order.equals(tabs)) {
      tabs.setAll(order);
    }
  }

  private boolean onScreen(RunId run) {
    return current.get().filter(run::equals).isPresent();
  }

  private static Predicate<RunTab> same(RunTab one) {
    return other -> other.run().equals(one.run());
  }

  private List<RunTab> read(List<RunId> mine) {
    Instant now = clock.instant();
    List<RunSummary> open = runs.summaries(RunFilter.open(OPEN_RUNS));
    return mine.stream()
        .flatMap(id -> open.stream().filter(run -> run.id().equals(id)))
        .map(
            run ->
                new RunTab(
                    run.id(),
                    run.code(),
                    run.subject(),
                    Math.min(run.answered() + 1, run.steps()),
                    run.steps(),
                    timeUp(run.id(), now)))
        .toList();
  }

  private boolean timeUp(RunId id, Instant now) {
    return runs.find(id).map(RunTimers::of).orElse(List.of()).stream()
        .anyMatch(timer -> timer.at(now) != StartedTimer.State.RUNNING);
  }
}
