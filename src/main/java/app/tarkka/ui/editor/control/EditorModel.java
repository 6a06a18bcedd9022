package app.tarkka.ui.editor.control;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.person.Person;
import app.tarkka.ui.editor.block.BlocksModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.editor.draft.OutlineActions;
import app.tarkka.ui.editor.help.LintModel;
import app.tarkka.ui.editor.help.WritingHelp;
import app.tarkka.ui.editor.paste.PasteModel;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.editor.picture.PicturesModel;
import app.tarkka.ui.editor.preview.PrintedDraft;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Workbench;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** Opens a document to be written, reviewed or read, and keeps what is written. */
public final class EditorModel {
  /** Which revision is shown. */
  public enum Wanted {
    /** The one that is worked on. */
    NEWEST,
    /** The one that is in force. */
    EFFECTIVE
  }

  private final Workbench workbench;
  private final EditorServices services;
  private final DocumentId document;
  private final Wanted wanted;
  private final ReviewModel review;
  private final CommentsModel comments;
  private final Subscription somebodyElse;
  private Optional<StepId> begin = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<OpenDocument>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
  private final ObservableList<Document> procedures = FXCollections.observableArrayList();

  public EditorModel(
      Workbench workbench, EditorServices services, DocumentId document, Wanted wanted) {
    this.workbench = workbench;
    this.services = services;
    this.document = document;
    this.wanted = wanted;
    this.review = new ReviewModel(workbench, services, this);
    this.comments = new CommentsModel(workbench, services, this, document);
    this.somebodyElse = services.writer().onChange(this::writtenOnByAnother);
  }

  /** Begins at this step, once it is read. */
  public EditorModel at(Optional<StepId> step) {
    begin = step;
    return this;
  }

  /** What is on screen; empty while it is being read. */
  public ReadOnlyObjectProperty<Optional<OpenDocument>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether there is no such document. */
  public ReadOnlyBooleanProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  public ReviewModel review() {
    return review;
  }

  public CommentsModel comments() {
    return comments;
  }

  /** The pictures of the lines of a draft. */
  public PicturesModel pictures(DraftModel draft) {
    return new PicturesModel(workbench, services.documents(), services.originals(), draft);
  }

  /** The blocks in a draft, and where the document itself is one. */
  public BlocksModel blocks(DraftModel draft) {
    return new BlocksModel(workbench, services.documents(), document, draft, services.ids());
  }

  /** The pictures as they are drawn. */
  public StepPictures drawnPictures() {
    return new StepPictures(workbench.background(), services.documents(), workbench.messages());
  }

  /** What is shown, as it would be printed. */
  public PrintedDraft printed(OpenDocument shown) {
    return new PrintedDraft(
        workbench,
        services.delay(),
        content -> services.sheet().apply(shown.revision().withContent(content)),
        shown.text().content());
  }

  /** Writing help for a draft, until it is closed. */
  public LintModel lint(DraftModel draft) {
    return new LintModel(
        draft,
        workbench.background(),
        services.delay(),
        workbench.text("lint.looking"),
        new WritingHelp(
            services.spelling(),
            services.hints(),
            document.value(),
            act -> services.writer().then(_ -> act.run())));
  }

  /** Copies, cuts and pastes the lines of a draft. */
  public RowTransfer transfer(DraftModel draft) {
    OutlineActions actions = new OutlineActions(draft);
    return new RowTransfer(
        workbench,
        services.documents(),
        document,
        actions,
        new PasteModel(workbench, actions::numbers, actions::insert),
        pictures(draft));
  }

  public EditorServices services() {
    return services;
  }

  /** Procedures that a checklist can verify; filled by {@link #readProcedures}. */
  public ObservableList<Document> procedures() {
    return procedures;
  }

  public void read() {
    workbench
        .background()
        .<Optional<OpenDocument>>read(
            workbench.text("editor.reading"),
            new DocumentReading(services, document, wanted)::read,
            this::show);
  }

  public void readProcedures() {
    workbench
        .background()
        .read(
            workbench.text("editor.reading"),
            () ->
                services.documents().all().stream()
                    .filter(each -> each.kind() == Kind.PROCEDURE)
                    .toList(),
            procedures::setAll);
  }

  /** Keeps at once what is not kept yet; called when the window goes elsewhere. */
  public void leave() {
    somebodyElse.unsubscribe();
    open.get().flatMap(OpenDocument::autosave).ifPresent(saver -> saver.flush(() -> {}, _ -> {}));
  }

  public void moveTo(String collection) {
    keep(() -> services.documents().moveTo(document, collection.strip()), () -> {});
  }

  /** Sets how many months may pass between two reviews of the document, 0 for none. */
  public void reviewEvery(int months) {
    boolean frozen = open.get().filter(OpenDocument::isDraft).isEmpty();
    keep(
        () -> services.documents().reviewEvery(document, months),
        () -> {
          if (frozen) {
            read();
          }
        });
  }

  /** Asks who is there, so that a draft can be written in. */
  public void signIn() {
    services.writer().then(_ -> {});
  }

  private void keep(Runnable work, Runnable kept) {
    services
        .writer()
        .then(
            _ ->
                workbench
                    .background()
                    .write(
                        workbench.text("editor.saving"),
                        () -> {
                          work.run();
                          return true;
                        },
                        _ -> kept.run()));
  }

  /** What was typed is kept under its writer's name; the next one begins from there. */
  private void writtenOnByAnother() {
    Optional<OpenDocument> shown = open.get();
    if (shown.filter(OpenDocument::awaitsWriter).isPresent()) {
      read();
    } else {
      shown
          .flatMap(OpenDocument::autosave)
          .ifPresent(saver -> saver.flush(this::read, _ -> read()));
    }
  }

  public void run() {
    go(new Place.StartRun(document));
  }

  public void rehearse() {
    go(new Place.Rehearsal(open.get().map(OpenDocument::here).orElse(new Place.Editor(document))));
  }

  /** To the paper of what is shown: of a draft with its mark, as it was typed last. */
  public void print() {
    Place paper = new Place.PrintDocument(document, wanted == Wanted.NEWEST);
    open.get()
        .flatMap(OpenDocument::autosave)
        .ifPresentOrElse(saver -> saver.flush(() -> go(paper), _ -> go(paper)), () -> go(paper));
  }

  public void goToLibrary() {
    go(new Place.Library());
  }

  public void goToSheets(boolean older) {
    go(new Place.Sheets(Optional.of(document), older));
  }

  public void goToManual(String manual) {
    go(new Place.Manual(manual));
  }

  public void goToReaders() {
    go(new Place.Readers(document));
  }

  public void goToRevisions() {
    go(new Place.Revisions(document));
  }

  /** What the shown revision changes in the one in force; empty when there is none before it. */
  public Optional<ReviewedChanges> changesOf(OpenDocument shown) {
    return shown.before().map(before -> new ReviewedChanges(workbench, before, shown));
  }

  public void goToTranslations() {
    go(new Place.Translations(document, open.get().map(shown -> shown.revision().number())));
  }

  /** To the revision that is worked on, from the one in force. */
  public void goToNewest() {
    if (wanted == Wanted.NEWEST) {
      read();
    } else {
      go(new Place.Editor(document));
    }
  }

  private void go(Place place) {
    workbench.navigation().go(place);
  }

  private void show(Optional<OpenDocument> found) {
    // Whoever is there now stays the author of what is typed until somebody else is there.
    Optional<Person> writer = services.writer().now();
    missing.set(found.isEmpty());
    begin.ifPresent(
        step ->
            found
                .map(OpenDocument::text)
                .filter(text -> text.index(Spot.of(step)) >= 0)
                .ifPresent(text -> text.goTo(Spot.of(step), Edit.END)));
    begin = Optional.empty();
    SavedDraft saved = new SavedDraft(workbench, services, document);
    open.set(found.map(read -> writer.map(by -> saved.by(by, read)).orElse(read)));
    comments.refresh();
  }
}
