package app.tarkka.ui.palette;

import app.tarkka.document.Document;
import app.tarkka.document.manual.Manual;
import app.tarkka.person.Person;
import app.tarkka.run.RunSummary;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.Marked;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.palette.PaletteEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What was typed, and where it leads. Places are found at once; what the library is asked for comes
 * after them, and an answer to older words never replaces one to newer.
 */
public final class PaletteModel {
  private static final List<SearchFilter> SOUGHT =
      List.of(
          new SearchFilter.In(SearchGroup.DOCUMENTS),
          new SearchFilter.In(SearchGroup.PEOPLE),
          new SearchFilter.In(SearchGroup.RECORDS));

  private final Workbench workbench;
  private final PaletteWays ways;
  private final PalettePlaces places;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<PaletteEntry> entries = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
  private long asked;

  public PaletteModel(Workbench workbench, PaletteWays ways) {
    this.workbench = workbench;
    this.ways = ways;
    this.places = new PalettePlaces(workbench.messages(), ways.commands());
    typed.subscribe(this::look);
  }

  public StringProperty typedProperty() {
    return typed;
  }

  public ObservableList<PaletteEntry> entries() {
    return entries;
  }

  /** Whether all was asked and nothing found. */
  public ReadOnlyBooleanProperty nothingProperty() {
    return nothing.getReadOnlyProperty();
  }

  public Messages messages() {
    return workbench.messages();
  }

  public void choose(PaletteEntry entry) {
    switch (entry.leads()) {
      case PaletteEntry.To(Place place) -> workbench.navigation().go(place);
      case PaletteEntry.Does(Runnable act) -> act.run();
    }
  }

  private void look(String words) {
    long mine = ++asked;
    String looked = words.strip();
    List<PaletteEntry> here = new ArrayList<>(places.of(looked));
    here.addAll(saved(looked));
    nothing.set(false);
    if (looked.isEmpty()) {
      entries.setAll(here);
      return;
    }
    // What was found for the words before stays below until this is known: nothing flickers.
    List<PaletteEntry> before = entries.stream().filter(PaletteModel::found).toList();
    show(here, before);
    workbench
        .background()
        .read(
            workbench.text("palette.looking"),
            () -> new Answer(ways.search().apply(new SearchQuery(looked, SOUGHT)), manuals(looked)),
            answer -> {
              if (mine == asked) {
                show(here, found(answer, looked));
                nothing.set(
                    here.isEmpty()
                        && answer.manuals().isEmpty()
                        && answer.found().found().isEmpty());
              }
            });
  }

  /** Whether the line comes from the library, and not at once. */
  private static boolean found(PaletteEntry entry) {
    return switch (entry.kind()) {
      case PLACE, COMMAND, SAVED -> false;
      case DOCUMENT, MANUAL, START, PERSON, RECORD, SEARCH -> true;
    };
  }

  private List<PaletteEntry> saved(String words) {
    List<String> wanted = SearchQuery.of(words).folded();
    return ways.saved().get().stream()
        .filter(one -> Marked.holds(one.name(), wanted))
        .map(one -> new PaletteEntry(Kind.SAVED, one.name(), "", new Place.Search(one.query())))
        .toList();
  }

  private void show(List<PaletteEntry> here, List<PaletteEntry> found) {
    List<PaletteEntry> all = new ArrayList<>(here);
    all.addAll(found);
    if (!entries.equals(all)) {
      entries.setAll(all);
    }
  }

  /** What the library answers. */
  private record Answer(SearchAnswer found, List<Manual> manuals) {}

  private List<Manual> manuals(String words) {
    List<String> wanted = SearchQuery.of(words).folded();
    return ways.manuals().get().stream()
        .filter(manual -> Marked.holds(manual.title(), wanted))
        .toList();
  }

  private List<PaletteEntry> found(Answer all, String words) {
    SearchAnswer answer = all.found();
    List<Document> documents =
        answer.in(SearchGroup.DOCUMENTS).stream()
            .map(Found.OfDocument.class::cast)
            .map(Found.OfDocument::document)
            .toList();
    List<PaletteEntry> found = new ArrayList<>();
    documents.forEach(document -> found.add(document(document)));
    all.manuals().forEach(manual -> found.add(manual(manual)));
    documents.stream()
        .filter(document -> document.effective() != null)
        .forEach(document -> found.add(start(document)));
    answer.in(SearchGroup.PEOPLE).stream()
        .map(Found.OfPerson.class::cast)
        .forEach(one -> found.add(person(one.person())));
    answer.in(SearchGroup.RECORDS).stream()
        .map(Found.OfRecord.class::cast)
        .forEach(one -> found.add(record(one.run())));
    found.add(everything(answer, words));
    return found;
  }

  /** To all groups and filters; a word that is nowhere is said here. */
  private PaletteEntry everything(SearchAnswer answer, String words) {
    String readAs =
        answer.readAs().entrySet().stream()
            .map(one -> workbench.text("palette.read-as", one.getKey(), one.getValue()))
            .collect(Collectors.joining(" "));
    return new PaletteEntry(
        Kind.SEARCH,
        workbench.text("palette.search", words),
        readAs,
        new Place.Search(SearchQuery.of(words)));
  }

  private PaletteEntry document(Document document) {
    return new PaletteEntry(
        Kind.DOCUMENT,
        document.code() + "  " + document.title(),
        workbench.messages().text("document", document.kind()),
        document.effective() == null
            ? new Place.Editor(document.id())
            : new Place.DocumentPage(document.id()));
  }

  private static PaletteEntry manual(Manual manual) {
    return new PaletteEntry(Kind.MANUAL, manual.title(), "", new Place.Manual(manual.id()));
  }

  private PaletteEntry start(Document document) {
    return new PaletteEntry(
        Kind.START,
        workbench.text("palette.start", document.code() + "  " + document.title()),
        "",
        new Place.StartRun(document.id()));
  }

  private PaletteEntry person(Person person) {
    return new PaletteEntry(
        Kind.PERSON, person.name(), "", new Place.People(Optional.of(person.id())));
  }

  private PaletteEntry record(RunSummary run) {
    return new PaletteEntry(
        Kind.RECORD,
        run.subject(),
        run.code() + "  " + run.title(),
        new Place.RecordDetail(run.id().value()));
  }
}
