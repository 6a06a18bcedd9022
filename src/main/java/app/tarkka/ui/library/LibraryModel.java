package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.ReviewState;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/**
 * What the library shows: one shelf of it, or what was found in it. Answers to an older search
 * never replace those to a newer one.
 */
public final class LibraryModel {
  private static final Duration TYPING = Duration.ofMillis(60);

  /** What stands where the list is. */
  public enum Showing {
    LOADING,
    EMPTY_LIBRARY,
    EMPTY_SHELF,
    NOTHING_FOUND,
    DOCUMENTS,
    HITS
  }

  private final Workbench workbench;
  private final Documents documents;
  private final DocumentActions actions;
  private final ChosenDocuments chosen;
  private final Delay delay;
  private final InstantSource clock;
  private final ZoneId zone;
  private final DateTimeFormatter days;

  private final ObservableList<ShelfRow> shelves = FXCollections.observableArrayList();
  private final ObservableList<LibraryRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(new Shelf.All());
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Sought> sought = new ReadOnlyObjectWrapper<>(Sought.NOTHING);
  private final ReadOnlyObjectWrapper<Showing> showing =
      new ReadOnlyObjectWrapper<>(Showing.LOADING);

  private UnaryOperator<List<Document>> titles = UnaryOperator.identity();
  private List<Document> all = List.of();
  private Subscription pending = Subscription.EMPTY;
  private long asked;

  /**
   * @param zone of the shop, for days
   */
  public LibraryModel(
      Workbench workbench,
      Documents documents,
      DocumentActions actions,
      Delay delay,
      InstantSource clock,
      ZoneId zone) {
    this.workbench = workbench;
    this.documents = documents;
    this.actions = actions;
    chosen = new ChosenDocuments(workbench);
    this.delay = delay;
    this.clock = clock;
    this.zone = zone;
    this.days = DayAndTime.day(workbench.messages());
    shelf.subscribe(_ -> show());
    typed.subscribe(_ -> searchSoon());
    actions.onChanged(this::refresh);
  }

  /** Says under which titles documents are shown here. */
  public LibraryModel titled(UnaryOperator<List<Document>> shown) {
    titles = shown;
    return this;
  }

  /**
   * The day when the newest revision, which is approved, comes into force; empty when none waits.
   */
  String comesIntoForce(Document document) {
    return Optional.ofNullable(document.effectiveFrom())
        .map(days.withZone(zone)::format)
        .orElse("");
  }

  /** The number of documents on a shelf beside it. */
  public record ShelfRow(Shelf shelf, int count) {}

  public DocumentActions actions() {
    return actions;
  }

  /** What is printed together. */
  public ChosenDocuments chosen() {
    return chosen;
  }

  /** Every document that is shown, or none of them where all were chosen. */
  void chooseShown() {
    chosen.toggleAll(rows.stream().map(LibraryRow::document).toList());
  }

  public ObservableList<ShelfRow> shelves() {
    return shelves;
  }

  public ObservableList<LibraryRow> rows() {
    return rows;
  }

  public ObjectProperty<Shelf> shelfProperty() {
    return shelf;
  }

  /** What is searched for; blank shows the shelf. */
  public StringProperty typedProperty() {
    return typed;
  }

  public ReadOnlyObjectProperty<Showing> showingProperty() {
    return showing.getReadOnlyProperty();
  }

  /** What was answered last. */
  ReadOnlyObjectProperty<Sought> soughtProperty() {
    return sought.getReadOnlyProperty();
  }

  public int size() {
    return all.size();
  }

  /** The same words in everything, where one that is a slip away is known too. */
  void searchEverything() {
    workbench.navigation().go(new Place.Search(new SearchQuery(typed.get().strip(), List.of())));
  }

  /** To what was printed. */
  void toSheets() {
    workbench.navigation().go(new Place.Sheets());
  }

  /** Reads the library again. */
  public void refresh() {
    workbench
        .background()
        .read(workbench.text("library.reading"), () -> titles.apply(documents.all()), this::loaded);
  }

  /** The collections in use, for moving a document to one. */
  public List<String> collections() {
    return all.stream()
        .map(Document::collection)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  /** Where a new document goes: the collection that is looked at. */
  public String collectionForNew() {
    return shelf.get() instanceof Shelf.Collection(String name) ? name : "";
  }

  private void loaded(List<Document> read) {
    all = read;
    List<ShelfRow> counted =
        Stream.concat(
                Stream.of(
                    new Shelf.All(),
                    new Shelf.Drafts(),
                    new Shelf.InReview(),
                    new Shelf.ReviewDue()),
                collections().stream().map(Shelf.Collection::new))
            .map(each -> new ShelfRow(each, count(each)))
            .toList();
    if (!shelves.equals(counted)) {
      shelves.setAll(counted);
    }
    if (counted.stream().noneMatch(each -> each.shelf().equals(shelf.get()))) {
      shelf.set(new Shelf.All());
    }
    show();
  }

  private void show() {
    if (typed.get().isBlank()) {
      LocalDate today = today();
      rows.setAll(
          all.stream()
              .filter(document -> shelf.get().holds(document, today, zone))
              .map(document -> row(document, "", today))
              .toList());
      showing.set(
          !rows.isEmpty()
              ? Showing.DOCUMENTS
              : all.isEmpty() ? Showing.EMPTY_LIBRARY : Showing.EMPTY_SHELF);
    } else {
      search();
    }
  }

  private void searchSoon() {
    pending.unsubscribe();
    asked++;
    if (typed.get().isBlank()) {
      show();
    } else {
      pending = delay.after(TYPING, this::search);
    }
  }

  private void search() {
    long mine = ++asked;
    String wanted = typed.get().strip();
    workbench
        .background()
        .read(
            workbench.text("library.searching"),
            () -> Sought.of(wanted, documents, titles),
            answer -> found(mine, answer));
  }

  private void found(long ticket, Sought answer) {
    if (ticket != asked) {
      return;
    }
    sought.set(answer);
    LocalDate today = today();
    rows.setAll(
        answer.hits().stream()
            .filter(hit -> shelf.get().holds(hit.document(), today, zone))
            .map(hit -> row(hit.document(), hit.where(), today))
            .toList());
    showing.set(rows.isEmpty() ? Showing.NOTHING_FOUND : Showing.HITS);
  }

  private LibraryRow row(Document document, String where, LocalDate today) {
    return new LibraryRow(document, where, ReviewState.of(document, today, zone));
  }

  /** The day of the last change, as people write it. */
  public String changed(LibraryRow row) {
    return days.format(row.document().changed().atZone(zone));
  }

  /** The day by which it is to be reviewed; empty when none is planned. */
  public String review(LibraryRow row) {
    Instant due = row.document().reviewDue();
    return due == null ? "" : days.format(due.atZone(zone));
  }

  private int count(Shelf each) {
    LocalDate today = today();
    return (int) all.stream().filter(document -> each.holds(document, today, zone)).count();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The first row, for Enter in the search field. */
  public Optional<LibraryRow> first() {
    return rows.stream().findFirst();
  }
}
