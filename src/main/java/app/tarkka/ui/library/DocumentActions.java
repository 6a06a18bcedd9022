package app.tarkka.ui.library;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.document.manual.Manuals;
import app.tarkka.document.outline.Copies;
import app.tarkka.document.template.Guidance;
import app.tarkka.document.template.NewDocuments;
import app.tarkka.document.template.Template;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Everything that can be done with a document from its row, and making new ones. */
public final class DocumentActions {
  private final Workbench workbench;
  private final Documents documents;
  private final Withdrawing withdrawing;
  private final Writer writer;
  private final NewDocuments news;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private Runnable changed = () -> {};

  /**
   * @param writer the person at this seat, who becomes a new draft's author; asked for where nobody
   *     is signed in
   */
  public DocumentActions(
      Workbench workbench,
      Documents documents,
      DocumentControl control,
      Manuals manuals,
      People people,
      Signing signing,
      Writer writer,
      NewDocuments news) {
    this.workbench = workbench;
    this.documents = documents;
    withdrawing = new Withdrawing(workbench, control, manuals, people, signing);
    this.writer = writer;
    this.news = news;
  }

  /** Why the last action was refused; empty when it was not. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  void onChanged(Runnable listener) {
    changed = listener;
  }

  /** Makes an empty draft with the next free code and opens it. */
  public void create(Kind kind, String collection) {
    String language = workbench.messages().locale().getLanguage();
    Content empty =
        NewDocuments.empty(kind, language).start(() -> new StepId(news.ids().get())).content();
    writer.then(by -> save(by, empty, collection));
  }

  /** To the choice of what a new document starts from. */
  public void startNew(String collection) {
    go(new Place.NewDocument(collection, ""));
  }

  /** Makes a draft of the same text under a code of its own and opens it. */
  public void duplicate(Document document) {
    writer.then(by -> duplicate(document, by));
  }

  /** Keeps it as a template of the shop's own, under a name that is asked for. */
  public void keepAsTemplate(Document document) {
    writer.then(by -> new KeepingTemplates(workbench, news).ask(document, by, message::set));
  }

  private void duplicate(Document document, Person by) {
    Copies copies = new Copies(() -> new StepId(news.ids().get()));
    workbench
        .background()
        .read(
            workbench.text("library.reading"),
            () -> newest(document),
            found ->
                found.ifPresent(
                    revision -> {
                      Content old = revision.content();
                      save(
                          by,
                          old.toBuilder()
                              .title(workbench.text("library.copy", old.title()))
                              .sections(copies.sections(old))
                              .build(),
                          document.collection());
                    }));
  }

  public void open(Document document) {
    go(
        document.effective() == null
            ? new Place.Editor(document.id())
            : new Place.DocumentPage(document.id()));
  }

  public void edit(Document document) {
    go(new Place.Editor(document.id()));
  }

  public void run(Document document) {
    go(new Place.StartRun(document.id()));
  }

  public void print(Document document) {
    go(new Place.PrintDocument(document.id()));
  }

  /** To who has to read it. */
  public void readers(Document document) {
    go(new Place.Readers(document.id()));
  }

  public void move(Document document, String collection) {
    writer.then(
        _ ->
            write(
                workbench.text("library.moving"),
                () -> documents.moveTo(document.id(), collection.strip())));
  }

  /** Asks for the name of a new collection and moves the document there. */
  public void moveToNew(Document document) {
    workbench
        .dialogs()
        .askText(
            new Question(
                workbench.text("library.move.title"),
                workbench.text("library.move.text", document.code()),
                workbench.text("library.move.action")),
            "")
        .ifPresent(name -> move(document, name));
  }

  /** Takes the effective revision out of force; an owner signs. */
  public void withdraw(Document document) {
    withdrawing.ask(document, this::withdrawn);
  }

  /** Removes a draft that never left its author's desk; for its authors and for owners. */
  public void delete(Document document) {
    writer.then(by -> delete(document, by));
  }

  private void delete(Document document, Person by) {
    Question sure =
        new Question(
            workbench.text("library.delete.title", document.code()),
            workbench.text("library.delete.text"),
            workbench.text("library.delete.action"));
    if (workbench.dialogs().confirmDanger(sure)) {
      workbench
          .background()
          .write(
              workbench.text("library.deleting"),
              () -> refusedToDelete(document, by),
              refused -> {
                message.set(refused.map(why -> workbench.text(why, document.code())).orElse(""));
                changed.run();
              });
    }
  }

  private Optional<String> refusedToDelete(Document document, Person by) {
    boolean theirs =
        by.may(Role.OWNER)
            || newest(document).filter(draft -> draft.authors().contains(by.id())).isPresent();
    if (!theirs) {
      return Optional.of("library.delete.others");
    }
    return documents.deleteDraft(document.id())
        ? Optional.empty()
        : Optional.of("library.delete.kept");
  }

  /** Asks for files and shows what is in them before anything is kept. */
  public void importFiles() {
    writer.then(_ -> chooseFiles());
  }

  private void chooseFiles() {
    List<Path> files =
        workbench
            .files()
            .openSeveral(
                workbench.text("library.import.title"),
                new FileChoice.Kind(
                    workbench.text("library.import.files"),
                    List.of("md", "markdown", "txt", "json")),
                new FileChoice.Kind(workbench.text("library.import.any"), List.of("*")));
    importFiles(files);
  }

  public void importFiles(List<Path> files) {
    if (!files.isEmpty()) {
      writer.then(_ -> go(new Place.ImportReview(files)));
    }
  }

  private void withdrawn(Optional<DocumentControl.Refusal> refusal) {
    message.set(refusal.map(why -> workbench.messages().text("document", why)).orElse(""));
    changed.run();
  }

  private void save(Person by, Content content, String collection) {
    workbench
        .background()
        .write(
            workbench.text("library.creating"),
            () -> news.keep(new Template.Start(content, Guidance.NONE), collection, by.id()),
            id -> go(new Place.Editor(id)));
  }

  private Optional<Revision> newest(Document document) {
    return documents.revisions(document.id()).stream().findFirst();
  }

  private void write(String what, Runnable work) {
    workbench
        .background()
        .write(
            what,
            () -> {
              work.run();
              return true;
            },
            _ -> changed.run());
  }

  private void go(Place place) {
    workbench.navigation().go(place);
  }
}
