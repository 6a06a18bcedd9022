package app.tarkka.ui.sheets;

import app.tarkka.document.DocumentId;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetMark;
import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Workbench;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** Which sheets are out, and that they came back or are void. */
public final class SheetsModel {
  /** Where a controlled copy is held, somebody knows of it: those are fetched first. */
  private static final Comparator<SheetRow> COPIES_FIRST =
      Comparator.comparing(row -> row.copy().isEmpty());

  private final Workbench workbench;
  private final SheetServices services;
  private final SheetQuestions questions;
  private final Optional<DocumentId> document;
  private final ObjectProperty<Showing> showing = new SimpleObjectProperty<>(Showing.OUT);
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
  private final ObservableSet<String> chosen = FXCollections.observableSet();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Optional<List<SheetRow>>> all =
      new SimpleObjectProperty<>(Optional.empty());
  private List<String> last = List.of();

  /**
   * @param document of which the sheets are shown; empty for every sheet
   * @param older whether only those are shown at first that are no longer in force
   */
  public SheetsModel(
      Workbench workbench, SheetServices services, Optional<DocumentId> document, boolean older) {
    this.workbench = workbench;
    this.services = services;
    questions = new SheetQuestions(workbench);
    this.document = document;
    showing.set(older ? Showing.OLDER : Showing.OUT);
    showing.subscribe(this::show);
    typed.subscribe(this::show);
    refresh();
  }

  ObjectProperty<Showing> showingProperty() {
    return showing;
  }

  /** What is searched for: an id as it stands in a footer, or words. */
  StringProperty typedProperty() {
    return typed;
  }

  ObservableList<SheetRow> rows() {
    return rows;
  }

  /** The ids of those that are chosen. */
  ObservableSet<String> chosen() {
    return chosen;
  }

  /** What was done last; empty before anything was. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  boolean loaded() {
    return all.get().isPresent();
  }

  /** Whether any sheet was ever printed, of the document if it is one's. */
  boolean none() {
    return all.get().filter(List::isEmpty).isPresent();
  }

  boolean ofOneDocument() {
    return document.isPresent();
  }

  int count(Showing which) {
    return (int) all.get().orElse(List.of()).stream().filter(shown(which)).count();
  }

  void choose(SheetRow row) {
    if (!chosen.remove(row.id())) {
      chosen.add(row.id());
    }
  }

  boolean isChosen(SheetRow row) {
    return chosen.contains(row.id());
  }

  void showAll() {
    typed.set("");
    showing.set(Showing.ALL);
  }

  /** Chooses the sheet whose code that is; false when it is no sheet's code. */
  boolean scanned(String code) {
    Optional<SheetMark> mark = SheetMark.read(code);
    mark.ifPresent(
        found -> {
          typed.set(found.sheet());
          chooseNamed();
        });
    return mark.isPresent();
  }

  /** Chooses the sheet that is typed by its id; false when no open one has it. */
  boolean chooseNamed() {
    Optional<String> id = SheetId.read(typed.get().strip()).map(SheetId::value);
    List<String> named =
        rows.stream()
            .filter(SheetsModel::open)
            .map(SheetRow::id)
            .filter(one -> id.filter(one::equals).isPresent())
            .toList();
    chosen.addAll(named);
    return !named.isEmpty();
  }

  /** Those that are chosen came back. */
  void returned() {
    write("sheets.said.returned", (ids, by) -> services.control().returned(ids, "", by));
  }

  /** One came back, whatever else is chosen. */
  void returned(SheetRow row) {
    write(
        List.of(row.id()),
        "sheets.said.returned",
        (ids, by) -> services.control().returned(ids, "", by));
  }

  void returnedWithNote() {
    questions
        .note(chosen.size())
        .ifPresent(
            note ->
                write(
                    "sheets.said.returned",
                    (ids, by) -> services.control().returned(ids, note, by)));
  }

  void voided() {
    questions
        .voided(chosen.size())
        .ifPresent(
            why -> write("sheets.said.void", (ids, by) -> services.control().voided(ids, why, by)));
  }

  /** That one came back or is void was a mistake. */
  void mistaken(SheetRow row) {
    mistaken(List.of(row.id()));
  }

  /** What was done last was a mistake. */
  void mistakenLast() {
    mistaken(last);
  }

  private void mistaken(List<String> ids) {
    questions
        .mistake(ids.size())
        .ifPresent(
            why ->
                write(
                    ids,
                    "sheets.said.again",
                    (sheets, by) -> services.control().outAgain(sheets, why, by)));
  }

  /** Whether what was done last can be taken back. */
  boolean undoable() {
    return rowsOf(last).noneMatch(SheetsModel::open);
  }

  private Stream<SheetRow> rowsOf(List<String> ids) {
    return all.get().orElse(List.of()).stream().filter(row -> ids.contains(row.id()));
  }

  /** To where one came from. */
  void back() {
    workbench.navigation().back();
  }

  private void write(String key, BiConsumer<List<String>, Authentication> act) {
    write(chosen.stream().sorted().toList(), key, act);
  }

  private void write(List<String> ids, String key, BiConsumer<List<String>, Authentication> act) {
    services
        .writer()
        .then(
            _ ->
                services
                    .signedIn()
                    .get()
                    .ifPresent(
                        by ->
                            workbench
                                .background()
                                .<List<SheetRow>>write(
                                    workbench.text("sheets.writing"),
                                    () -> {
                                      act.accept(ids, by);
                                      return read();
                                    },
                                    read -> done(ids, key, read))));
  }

  private void done(List<String> ids, String key, List<SheetRow> read) {
    chosen.removeAll(ids);
    all.set(Optional.of(read));
    last = List.copyOf(ids);
    typed.set("");
    show();
    said.set("");
    said.set(workbench.text(key, ids.size(), ids.getFirst()));
  }

  private void refresh() {
    workbench
        .background()
        .read(
            workbench.text("sheets.reading"),
            this::read,
            read -> {
              all.set(Optional.of(read));
              show();
            });
  }

  private List<SheetRow> read() {
    SheetWords words =
        new SheetWords(
            workbench.messages(),
            services.people().all().stream().collect(Collectors.toMap(Person::id, Person::name)),
            services.zone());
    return document.map(services.sheets()::holding).orElseGet(services.sheets()::all).stream()
        .map(words::row)
        .toList();
  }

  /** A sheet that is named by its id is found whatever else is asked for. */
  private void show() {
    String wanted = typed.get().strip();
    Optional<String> id = SheetId.read(wanted).map(SheetId::value);
    List<SheetRow> known = all.get().orElse(List.of());
    List<SheetRow> named =
        known.stream().filter(row -> id.filter(row.id()::equals).isPresent()).toList();
    List<String> words = List.of(wanted.toLowerCase(Locale.ROOT).split("\\s+", -1));
    List<SheetRow> found =
        known.stream().filter(shown(showing.get())).filter(row -> row.has(words)).toList();
    List<SheetRow> next = named.isEmpty() ? found : named;
    rows.setAll(
        showing.get() == Showing.OLDER ? next.stream().sorted(COPIES_FIRST).toList() : next);
  }

  private static Predicate<SheetRow> shown(Showing which) {
    return switch (which) {
      case OUT -> row -> row.sheet().out();
      case OLDER -> row -> row.sheet().stale();
      case ALL -> _ -> true;
    };
  }

  /** Whether it can still come back. */
  static boolean open(SheetRow row) {
    return row.sheet().state() == SheetState.OUT;
  }
}
