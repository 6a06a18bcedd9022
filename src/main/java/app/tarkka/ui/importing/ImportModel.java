package app.tarkka.ui.importing;

import app.tarkka.document.CodeScheme;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.ImportWords;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import app.tarkka.person.PersonId;
import app.tarkka.picture.IncomingPictures;
import app.tarkka.picture.Originals;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Progress;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Reads files, lets a person review each, and saves a draft of those they want. */
public final class ImportModel {
  private final Workbench workbench;
  private final Importers importers;
  private final Documents documents;
  private final Writer writer;
  private final Supplier<String> ids;
  private final Supplier<Originals> originals;
  private final InstantSource clock;

  private final ObservableList<ImportDraft> drafts = FXCollections.observableArrayList();
  private final ObservableList<String> collections = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<ImportDraft>> shown =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Running>> reading =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private boolean left;

  /**
   * @param writer the person at this seat, who becomes the drafts' author
   * @param ids never gives the same twice
   * @param originals what becomes of large pictures; asked off the FX thread
   */
  public ImportModel(
      Workbench workbench,
      Importers importers,
      Documents documents,
      Writer writer,
      Supplier<String> ids,
      Supplier<Originals> originals,
      InstantSource clock) {
    this.workbench = workbench;
    this.importers = importers;
    this.documents = documents;
    this.writer = writer;
    this.ids = ids;
    this.originals = originals;
    this.clock = clock;
  }

  /** Every file, in the order they were chosen. */
  public ObservableList<ImportDraft> drafts() {
    return drafts;
  }

  /** The collections in use, to choose from. */
  public ObservableList<String> collections() {
    return collections;
  }

  public ObjectProperty<Optional<ImportDraft>> shownProperty() {
    return shown;
  }

  /** The reading under way, empty when it is over. */
  public ReadOnlyObjectProperty<Optional<Running>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Reads the files; nothing is kept of them yet. */
  public void read(List<Path> files) {
    Running running =
        workbench
            .background()
            .start(
                workbench.text("importing.reading"),
                progress -> readAll(files, progress),
                this::wasRead);
    if (running.activeProperty().get()) {
      reading.set(Optional.of(running));
      running.activeProperty().subscribe(active -> stopped(active));
    }
  }

  /** Makes a draft of the file that is shown. */
  public void save() {
    shown.get().ifPresent(draft -> writer.then(by -> save(draft, by.id())));
  }

  /** Back to the library; what was not saved is dropped after a question. */
  public void close() {
    reading.get().ifPresent(Running::cancel);
    workbench.navigation().go(new Place.Library());
  }

  /** Asks before what was read and not saved is dropped. */
  public boolean mayLeave() {
    long unsaved = drafts.stream().filter(ImportDraft::canBeSaved).count();
    return unsaved == 0
        || workbench
            .dialogs()
            .confirmDanger(
                new Dialogs.Question(
                    workbench.text("importing.leave.title", unsaved),
                    workbench.text("importing.leave.text"),
                    workbench.text("importing.leave.action")));
  }

  /** The screen is left: reading on would only take time. */
  public void leave() {
    left = true;
    reading.get().ifPresent(Running::cancel);
  }

  private void stopped(boolean active) {
    if (!active) {
      reading.set(Optional.empty());
      if (drafts.isEmpty() && !left) {
        workbench.navigation().go(new Place.Library());
      }
    }
  }

  /** What was read, before the FX thread takes it over. */
  private record Batch(List<ImportDraft> drafts, List<String> collections) {}

  private Batch readAll(List<Path> files, Progress progress) {
    List<Document> kept = documents.all();
    List<String> taken = new ArrayList<>(kept.stream().map(Document::code).toList());
    List<ImportDraft> read = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      progress.at((double) i / files.size(), String.valueOf(file.getFileName()));
      read.add(readOne(file, taken));
    }
    List<String> used =
        kept.stream().map(Document::collection).filter(name -> !name.isEmpty()).distinct().toList();
    return new Batch(read, used);
  }

  private ImportDraft readOne(Path file, List<String> taken) {
    try {
      Imported imported = importers.read(file);
      String said = imported.content().code();
      if (!said.isBlank()) {
        taken.add(said);
      }
      return ImportDraft.read(file, imported, kind -> proposed(kind, taken));
    } catch (ImportRefused refused) {
      return ImportDraft.refused(
          file, refused.saidIn(ImportWords.in(workbench.messages().locale())));
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (RuntimeException unexpected) {
      // One file that cannot be understood must not take the others with it.
      return ImportDraft.refused(
          file,
          workbench
              .problems()
              .problemOf(workbench.text("importing.reading"), unexpected)
              .happened());
    }
  }

  /** A code that no document has and that no other file is offered. */
  private static String proposed(Kind kind, List<String> taken) {
    String code = CodeScheme.next(kind, taken);
    taken.add(code);
    return code;
  }

  private void wasRead(Batch batch) {
    collections.setAll(batch.collections());
    drafts.setAll(batch.drafts());
    reading.set(Optional.empty());
    shown.set(drafts.stream().findFirst());
  }

  private void save(ImportDraft draft, PersonId by) {
    Optional<Content> content = draft.content();
    if (content.isEmpty() || !draft.canBeSaved()) {
      return;
    }
    if (content.get().code().isEmpty()) {
      draft.codeRefusalProperty().set(workbench.text("importing.code.missing"));
      return;
    }
    workbench
        .background()
        .write(
            workbench.text("importing.saving"),
            () -> keep(draft, content.get(), by),
            id -> saved(draft, id),
            failure -> failed(draft, failure));
  }

  private DocumentId keep(ImportDraft draft, Content content, PersonId by) {
    IncomingPictures incoming =
        IncomingPictures.of(
            content, draft.imported().map(Imported::pictures).orElse(Map.of()), originals.get());
    incoming.pictures().values().forEach(documents::keepMedia);
    DocumentId id = new DocumentId(ids.get());
    documents.create(
        id, incoming.content(), draft.collectionProperty().get().strip(), by, clock.instant());
    return id;
  }

  private void saved(ImportDraft draft, DocumentId id) {
    draft.becameDraft(id);
    Optional<ImportDraft> next = drafts.stream().filter(ImportDraft::canBeSaved).findFirst();
    if (next.isPresent()) {
      shown.set(next);
    } else {
      workbench.navigation().go(drafts.size() == 1 ? new Place.Editor(id) : new Place.Library());
    }
  }

  private void failed(ImportDraft draft, Exception failure) {
    if (failure instanceof Documents.CodeTaken) {
      draft
          .codeRefusalProperty()
          .set(workbench.text("importing.code.taken", draft.codeProperty().get().strip()));
    } else {
      workbench.problems().report(workbench.text("importing.saving"), failure);
    }
  }
}
