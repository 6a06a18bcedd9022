package app.tarkka.ui.tabs;

import app.tarkka.ledger.Ledger;
import app.tarkka.run.RunId;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  /** For what other seats write; what this one writes is told at once. */
  private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);

  private final Workbench workbench;
  private final Runs runs;
  private final Ledger ledger;
  private final InstantSource clock;
  private final Delay delay;
  private final OpenedRuns used;
  private final ObservableList<RunTab> tabs = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<RunId>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Subscriptions subscriptions = new Subscriptions();
  private Subscription next = Subscription.EMPTY;
  private Reading last = Reading.none();

  /**
   * What was read, and until when it holds.
   *
   * @param head the ledger's newest row before it was read
   * @param of the runs that were asked for
   * @param until when the next timer is due
   */
  private record Reading(long head, List<RunId> of, Instant until, List<RunTab> tabs) {
    static Reading none() {
      return new Reading(-1, List.of(), Instant.MIN, List.of());
    }

    boolean holds(long newest, List<RunId> asked, Instant now) {
      return head == newest && of.equals(asked) && now.isBefore(until);
    }
  }

  /**
   * @param used kept by the seat, so that another window shows them too
   */
  public RunTabsModel(
      Workbench workbench,
      Runs runs,
      Ledger ledger,
      OpenedRuns used,
      InstantSource clock,
      Delay delay) {
    this.workbench = workbench;
    this.runs = runs;
    this.ledger = ledger;
    this.used = used;
    this.clock = clock;
    this.delay = delay;
    subscriptions.add(workbench.background().onWritten(this::look));
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
    used.use(current.get());
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
    List<RunId> mine = used.all();
    if (mine.isEmpty()) {
      return;
    }
    Reading before = last;
    workbench
        .background()
        .read(workbench.text("tabs.reading"), () -> read(mine, before), this::show, _ -> {});
    next = delay.after(LOOKS_EVERY, this::look);
  }

  private void show(Reading read) {
    if (read.equals(last)) {
      return;
    }
    last = read;
    List<RunTab> found = read.tabs();
    used.forget(run -> found.stream().noneMatch(tab -> tab.run().equals(run)) && !onScreen(run));
    // Those that are there keep their place, so that nobody touches the wrong one.
    List<RunTab> order = new ArrayList<>();
    List<RunId> before = used.order();
    before.forEach(run -> found.stream().filter(of(run)).forEach(order::add));
    found.stream().filter(tab -> !before.contains(tab.run())).forEach(order::add);
    used.stand(order.stream().map(RunTab::run).toList());
    if (!order.equals(tabs)) {
      tabs.setAll(order);
    }
  }

  private boolean onScreen(RunId run) {
    return current.get().filter(run::equals).isPresent();
  }

  private static Predicate<RunTab> of(RunId run) {
    return tab -> tab.run().equals(run);
  }

  /** Where nothing was written and no timer ran out, only the ledger's newest row is looked at. */
  private Reading read(List<RunId> mine, Reading before) {
    Instant now = clock.instant();
    long head = ledger.head().sequence();
    if (before.holds(head, mine, now)) {
      return before;
    }
    List<RunTab> found = read(mine, now);
    Instant due =
        found.stream()
            .flatMap(tab -> timers(tab.run()).stream())
            .flatMap(timer -> Stream.of(timer.notBefore(), justAfter(timer.notAfter())))
            .flatMap(Optional::stream)
            .filter(now::isBefore)
            .min(Comparator.naturalOrder())
            .orElse(Instant.MAX);
    return new Reading(head, mine, due, found);
  }

  private List<RunTab> read(List<RunId> mine, Instant now) {
    return mine.stream()
        .flatMap(id -> runs.summary(id).stream())
        .filter(run -> !run.state().ended())
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
    return timers(id).stream().anyMatch(timer -> timer.at(now) != StartedTimer.State.RUNNING);
  }

  /** At that instant it is not too late yet. */
  private static Optional<Instant> justAfter(Optional<Instant> at) {
    return at.map(instant -> instant.plusNanos(1));
  }

  private List<StartedTimer> timers(RunId id) {
    return runs.find(id).map(RunTimers::of).orElse(List.of());
  }
}
