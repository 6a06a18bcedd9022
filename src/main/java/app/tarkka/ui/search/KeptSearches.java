package app.tarkka.ui.search;

import app.tarkka.person.PersonId;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.SavedSearch;
import app.tarkka.ui.kit.SeatSearches;
import app.tarkka.ui.kit.Workbench;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The searches of this seat, as the page shows them. */
final class KeptSearches {
  private final Workbench workbench;
  private final SeatSearches searches;
  private final Supplier<Optional<PersonId>> here;
  private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
  private final ObservableList<SearchQuery> recent = FXCollections.observableArrayList();

  private final StringProperty savedNow = new SimpleStringProperty("");

  KeptSearches(Workbench workbench, SeatSearches searches, Supplier<Optional<PersonId>> here) {
    this.workbench = workbench;
    this.searches = searches;
    this.here = here;
  }

  /** The name under which this search was saved just now; empty when it was not. */
  StringProperty savedNow() {
    return savedNow;
  }

  ObservableList<SavedSearch> saved() {
    return saved;
  }

  /** What the person who is here looked for lately. */
  ObservableList<SearchQuery> recent() {
    return recent;
  }

  void save(String name, SearchQuery query) {
    if (!name.isBlank() && !query.isEmpty()) {
      SavedSearch search = new SavedSearch(name.strip(), query);
      keep(() -> searches.save(search), () -> savedNow.set(search.name()));
    }
  }

  void forget(SavedSearch search) {
    keep(() -> searches.forget(search));
  }

  void remember(SearchQuery query) {
    here.get().ifPresent(who -> keep(() -> searches.remember(who, query)));
  }

  void forgetRecent() {
    here.get().ifPresent(who -> keep(() -> searches.forgetRecent(who)));
  }

  void show() {
    saved.setAll(searches.saved());
    recent.setAll(searches.recent(here.get()));
  }

  private void keep(Runnable change) {
    keep(change, () -> {});
  }

  private void keep(Runnable change, Runnable then) {
    workbench
        .background()
        .write(
            workbench.text("search.keeping"),
            () -> {
              change.run();
              return true;
            },
            _ -> {
              show();
              then.run();
            });
  }
}
