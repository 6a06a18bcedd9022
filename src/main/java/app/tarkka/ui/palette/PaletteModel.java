package app.tarkka.ui.palette;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.SearchHit;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.palette.PaletteEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final int DOCUMENTS = 6;
  private static final int RECORDS = 6;

  private final Workbench workbench;
  private final Documents documents;
  private final Runs runs;
  private final PalettePlaces places;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<PaletteEntry> entries = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
  private long asked;

  public PaletteModel(Workbench workbench, Documents documents, Runs runs) {
    this.workbench = workbench;
    this.documents = documents;
    this.runs = runs;
    this.places = new PalettePlaces(workbench.messages());
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
    workbench.navigation().go(entry.place());
  }

  private void look(String words) {
    long mine = ++asked;
    String looked = words.strip();
    List<PaletteEntry> here = places.of(looked);
    nothing.set(false);
    if (looked.isEmpty()) {
      entries.setAll(here);
      return;
    }
    // What was found for the words before stays below until this is known: nothing flickers.
    List<PaletteEntry> before = entries.stream().filter(it -> it.kind() != Kind.PLACE).toList();
    show(here, before);
    workbench
        .background()
        .read(
            workbench.text("palette.looking"),
            () -> found(looked),
            found -> {
              if (mine == asked) {
                show(here, found);
                nothing.set(entries.isEmpty());
              }
            });
  }

  private void show(List<PaletteEntry> here, List<PaletteEntry> found) {
    List<PaletteEntry> all = new ArrayList<>(here);
    all.addAll(found);
    if (!entries.equals(all)) {
      entries.setAll(all);
    }
  }

  private List<PaletteEntry> found(String words) {
    List<Document> hits =
        documents.search(words, DOCUMENTS).stream().map(SearchHit::document).toList();
    List<PaletteEntry> found = new ArrayList<>();
    hits.forEach(hit -> found.add(document(hit)));
    hits.stream().filter(hit -> hit.effective() != null).forEach(hit -> found.add(start(hit)));
    runs.summaries(new RunFilter(Set.of(), words, RECORDS)).forEach(run -> found.add(record(run)));
    return found;
  }

  private PaletteEntry document(Document document) {
    return new PaletteEntry(
        Kind.DOCUMENT,
        document.code() + "  " + document.title(),
        workbench.messages().text("document", document.kind()),
        document.effective() == null
            ? new Place.Editor(document.id())
            : new Place.DocumentPage(document.id()),
        Optional.empty());
  }

  private PaletteEntry start(Document document) {
    return new PaletteEntry(
        Kind.START,
        workbench.text("palette.start", document.code() + "  " + document.title()),
        "",
        new Place.StartRun(document.id()),
        Optional.empty());
  }

  private PaletteEntry record(RunSummary run) {
    return new PaletteEntry(
        Kind.RECORD,
        run.subject(),
        run.code() + "  " + run.title(),
        new Place.RecordDetail(run.id().value()),
        Optional.empty());
  }
}
