package app.tarkka.ui.records;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The list of runs and its filters, as they were left while the same person is here. A page is read
 * at a time, and the next one when its end comes into sight, so that 100,000 runs open as fast as
 * ten.
 */
public final class RecordsModel {
  static final int PAGE = 200;

  private final Workbench workbench;
  private final Runs runs;
  private final People people;
  private final Documents documents;
  private final ZoneId zone;
  private final Supplier<Optional<PersonId>> here;
  private final RecordsSearch search;
  private final RecordsExport export;

  private final ObservableList<Person> everyone = FXCollections.observableArrayList();
  private final ObservableList<Document> everyDocument = FXCollections.observableArrayList();
  private final ObservableList<RecordRow> rows = FXCollections.observableArrayList();
  private final ObservableList<RecordRow> chosen = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper chosenAlone = new ReadOnlyBooleanWrapper();
  private int generation;
  private boolean readingMore;
  private boolean complete;
  private boolean documentsRead;
  private boolean entered;
  private Optional<PersonId> whose = Optional.empty();
  private Optional<RunId> opened = Optional.empty();

  /**
   * @param zone in which a day of the filter begins and ends
   * @param here whoever is signed in: what was looked for is not the next person's
   */
  public RecordsModel(
      Workbench workbench,
      Runs runs,
      People people,
      Documents documents,
      RecordsExport export,
      ZoneId zone,
      Supplier<Optional<PersonId>> here) {
    this.workbench = workbench;
    this.runs = runs;
    this.people = people;
    this.documents = documents;
    this.export = export;
    this.zone = zone;
    this.here = here;
    search = new RecordsSearch(zone);
    search.onChange(this::refresh);
  }

  RecordsSearch search() {
    return search;
  }

  RecordsExport export() {
    return export;
  }

  ObservableList<Person> everyone() {
    return everyone;
  }

  ObservableList<Document> documents() {
    return everyDocument;
  }

  ObservableList<RecordRow> rows() {
    return rows;
  }

  /** Those that somebody ticked, in that order; they stay chosen when another filter hides them. */
  ObservableList<RecordRow> chosen() {
    return chosen;
  }

  boolean isChosen(RecordRow row) {
    return chosen.stream().anyMatch(one -> one.run().equals(row.run()));
  }

  /** Ticks a row, or takes its tick away. */
  void choose(RecordRow row) {
    if (!chosen.removeIf(one -> one.run().equals(row.run()))) {
      chosen.add(row);
    }
  }

  /** Those that are chosen and that the list does not show. */
  List<RecordRow> hidden() {
    Set<RunId> shown = rows.stream().map(RecordRow::run).collect(Collectors.toSet());
    return chosen.stream().filter(one -> !shown.contains(one.run())).toList();
  }

  /** Whether the list shows what was chosen, and nothing else. */
  ReadOnlyBooleanProperty chosenAloneProperty() {
    return chosenAlone.getReadOnlyProperty();
  }

  /** Shows what is chosen and nothing else, until something is looked for again. */
  void showChosen() {
    generation++;
    readingMore = false;
    complete = true;
    chosenAlone.set(true);
    rows.setAll(chosen);
  }

  /** Whether the first page has been read: before that, an empty list says nothing. */
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether any filter leaves something out. */
  ReadOnlyBooleanProperty filteredProperty() {
    return filtered.getReadOnlyProperty();
  }

  /**
   * The list comes on the screen: as it was left, unless it was left by somebody else, or by
   * nobody.
   */
  public void enter() {
    Optional<PersonId> now = here.get();
    if (entered && !whose.equals(now)) {
      forget();
    }
    entered = true;
    whose = now;
    // Another screen may have changed what it shows, and which documents there are.
    documentsRead = false;
    read(Math.max(PAGE, rows.size()));
  }

  /** Shows the records of a subject, and nothing else that was looked for before. */
  public void lookFor(String subject) {
    whose = here.get();
    entered = true;
    search.clear();
    search.subjectProperty().set(subject);
  }

  private void forget() {
    rows.clear();
    chosen.clear();
    opened = Optional.empty();
    search.clear();
  }

  /** The record that was opened last, to come back to its row. */
  Optional<RunId> opened() {
    return opened;
  }

  /** Reads the first page anew. */
  public void refresh() {
    read(PAGE);
  }

  private void read(int most) {
    generation++;
    chosenAlone.set(false);
    filtered.set(!search.filter(PAGE).equals(RunFilter.all(PAGE)));
    readingMore = false;
    read(search.filter(most), rows::setAll);
  }

  /** Reads the next page, unless there is none. */
  void more() {
    if (!readingMore && !complete && loaded.get()) {
      readingMore = true;
      read(search.filter(PAGE).skipping(rows.size()), rows::addAll);
    }
  }

  /**
   * Writes what is chosen, or everything that the filters show when nothing is. Asks first where
   * something would go into the file that nobody sees.
   */
  void exportChosen() {
    if (!export.agreed(chosen.size(), hidden())) {
      return;
    }
    List<RunId> ticked = chosen.stream().map(RecordRow::run).toList();
    RunFilter shown = search.filter(Integer.MAX_VALUE);
    export.ask(
        () ->
            ticked.isEmpty()
                ? runs.summaries(shown).stream().map(RunSummary::id).toList()
                : ticked);
  }

  /** Whether exactly two records of one document are chosen. */
  boolean comparable() {
    return chosen.size() == 2 && chosen.getFirst().document().equals(chosen.getLast().document());
  }

  void compare() {
    if (comparable()) {
      workbench
          .navigation()
          .go(
              new Place.CompareRecords(
                  chosen.getFirst().run().value(), chosen.getLast().run().value()));
    }
  }

  /** To the paper of those that are chosen. */
  void print() {
    List<String> ticked = chosen.stream().map(row -> row.run().value()).toList();
    if (!ticked.isEmpty()) {
      workbench.navigation().go(new Place.PrintRecords(ticked));
    }
  }

  void open(RecordRow row) {
    opened = Optional.of(row.run());
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
    boolean first = !documentsRead;
    workbench
        .background()
        .read(
            workbench.text("records.reading"),
            () ->
                new Page(
                    people.all(),
                    first ? Optional.of(documents.all()) : Optional.empty(),
                    runs.summaries(filter)),
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
    page.documents()
        .ifPresent(
            read -> {
              documentsRead = true;
              if (!everyDocument.equals(read)) {
                everyDocument.setAll(read);
              }
            });
    complete = page.summaries().size() < filter.limit();
    readingMore = false;
    RowWords words = new RowWords(workbench.messages(), page.people(), zone);
    onPage.accept(page.summaries().stream().map(words::row).toList());
    loaded.set(true);
  }

  private record Page(
      List<Person> people, Optional<List<Document>> documents, List<RunSummary> summaries) {}
}
