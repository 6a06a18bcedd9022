package app.tarkka.ui.search;

import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.LibrarySearch;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.SeatSearches;
import app.tarkka.ui.kit.Workbench;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for and what was found, as it was left while the same person is here. An answer
 * to an older question never replaces one to a newer.
 */
public final class SearchModel {
  static final Duration TYPING = Duration.ofMillis(120);

  /** Of each group so many are shown, and of a group alone so many. */
  static final int FEW = 6;

  static final int MANY = 200;

  private final Workbench workbench;
  private final LibrarySearch search;
  private final People people;
  private final KeptSearches kept;
  private final Supplier<Optional<PersonId>> here;
  private final Delay delay;
  private final InstantSource clock;
  private final ZoneId zone;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<SearchFilter> filters = FXCollections.observableArrayList();
  private final Answered answer = new Answered();
  private final ObservableList<Person> everyone = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Showing> showing = new ReadOnlyObjectWrapper<>(Showing.START);
  private Subscription pending = Subscription.EMPTY;
  private final SearchVisits visits = new SearchVisits();
  private Optional<Found> opened = Optional.empty();
  private boolean setting;
  private boolean opensFirst;
  private long asked;
  private long answered;

  /**
   * @param here whoever is signed in: what was looked for is not the next person's
   * @param zone in which days begin
   */
  public SearchModel(
      Workbench workbench,
      LibrarySearch search,
      People people,
      SeatSearches searches,
      Supplier<Optional<PersonId>> here,
      Delay delay,
      InstantSource clock,
      ZoneId zone) {
    this.workbench = workbench;
    this.search = search;
    this.people = people;
    this.kept = new KeptSearches(workbench, searches, here);
    this.here = here;
    this.delay = delay;
    this.clock = clock;
    this.zone = zone;
    typed.subscribe((_, _) -> soon());
    filters.subscribe(this::changed);
  }

  StringProperty typedProperty() {
    return typed;
  }

  /** The chips, in the order in which they were added. */
  ObservableList<SearchFilter> filters() {
    return filters;
  }

  ObservableList<SearchLine> lines() {
    return answer.lines();
  }

  ReadOnlyObjectProperty<Showing> showingProperty() {
    return showing.getReadOnlyProperty();
  }

  /** Typed words that are nowhere, with those that they were taken for. */
  ReadOnlyObjectProperty<Map<String, String>> readAsProperty() {
    return answer.readAsProperty();
  }

  /** Words that would find something where these find nothing; empty when there are none. */
  ReadOnlyStringProperty offeredProperty() {
    return answer.offeredProperty();
  }

  /** Asks for what was offered. */
  void takeOffered() {
    ask(query().saying(offeredProperty().get()));
  }

  /** Who can be chosen to filter by. */
  ObservableList<Person> everyone() {
    return everyone;
  }

  /** The searches that were saved, and those made lately. */
  KeptSearches kept() {
    return kept;
  }

  /** What was opened last, to come back to its line. */
  Optional<Found> opened() {
    return opened;
  }

  SearchQuery query() {
    return new SearchQuery(typed.get(), List.copyOf(filters));
  }

  ZoneId zone() {
    return zone;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /**
   * The page comes on the screen: with what the place asks, or as it was left when one comes back
   * to the same place; never with what somebody else looked for.
   */
  public void enter(Place.Search place) {
    switch (visits.enter(place, here.get())) {
      case BACK -> look();
      case OWN -> ask(place.query());
      case ANOTHERS -> ask(SearchQuery.NOTHING);
    }
    workbench
        .background()
        .read(
            workbench.text("search.looking"),
            people::all,
            all -> {
              everyone.setAll(all);
              kept.show();
            });
  }

  /** The page goes: what was not found yet is not opened any more. */
  void leave() {
    opensFirst = false;
  }

  /**
   * Opens the first that will be found, as soon as it is, when what stands there does not answer
   * what is asked now; false when it does, and nothing is done.
   */
  boolean openFirstWhenFound() {
    opensFirst = asked != answered;
    return opensFirst;
  }

  /** Asks this instead of what was asked. */
  void ask(SearchQuery query) {
    asksAnew();
    setting = true;
    typed.set(query.words());
    filters.setAll(query.filters());
    setting = false;
    look();
  }

  void add(SearchFilter filter) {
    if (!filters.contains(filter)) {
      filters.add(filter);
    }
  }

  void remove(SearchFilter filter) {
    filters.remove(filter);
  }

  /** Sets a filter of which there is only one of its sort; null takes it away. */
  void only(Class<? extends SearchFilter> sort, @Nullable SearchFilter filter) {
    setting = true;
    filters.removeIf(sort::isInstance);
    setting = false;
    if (filter == null) {
      changed();
    } else {
      filters.add(filter);
    }
  }

  /** All of one group. */
  void only(SearchGroup group) {
    only(SearchFilter.In.class, new SearchFilter.In(group));
  }

  void clear() {
    ask(SearchQuery.NOTHING);
  }

  void open(Found found) {
    opened = Optional.of(found);
    kept.remember(query());
    workbench.navigation().go(FoundPlaces.of(found));
  }

  private void asksAnew() {
    kept.savedNow().set("");
    opensFirst = false;
    opened = Optional.empty();
  }

  private void soon() {
    if (!setting) {
      asksAnew();
      pending.unsubscribe();
      asked++;
      if (query().isEmpty()) {
        look();
      } else {
        pending = delay.after(TYPING, this::look);
      }
    }
  }

  private void changed() {
    if (!setting) {
      asksAnew();
      look();
    }
  }

  private void look() {
    pending.unsubscribe();
    long mine = ++asked;
    SearchQuery query = query();
    if (query.isEmpty()) {
      answered = mine;
      show(SearchAnswer.NOTHING, Showing.START);
      return;
    }
    if (lines().isEmpty()) {
      showing.set(Showing.LOOKING);
    }
    int most = query.groups().size() == 1 ? MANY : FEW;
    LocalDate today = today();
    workbench
        .background()
        .read(
            workbench.text("search.looking"),
            () -> search.find(query, today, zone, most),
            found -> {
              if (mine == asked) {
                answered = mine;
                show(found, found.found().isEmpty() ? Showing.NOTHING : Showing.FOUND);
                openFirst(found);
              }
            });
  }

  private void openFirst(SearchAnswer by) {
    boolean wanted = opensFirst;
    opensFirst = false;
    if (wanted && !by.found().isEmpty()) {
      open(by.found().getFirst());
    }
  }

  private void show(SearchAnswer found, Showing now) {
    answer.show(found);
    showing.set(now);
  }
}
