package app.tarkka.ui.library;

import app.tarkka.document.CodeScheme;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Copies;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Everything that can be done with a document from its row, and making new ones. */
public final class DocumentActions {
  private final Workbench workbench;
  private final Documents documents;
  private final Withdrawing withdrawing;
  private final Writer writer;
  private final Supplier<String> ids;
  private final InstantSource clock;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private Runnable changed = () -> {};

  /**
   * @param writer the person at this seat, who becomes a new draft's author; asked for where nobody
   *     is signed in
   * @param ids never gives the same twice
   */
  public DocumentActions(
      Workbench workbench,
      Documents documents,
      DocumentControl control,
      People people,
      Signing signing,
      Writer writer,
      Supplier<String> ids,
      InstantSource clock) {
    this.workbench = workbench;
    this.documents = documents;
    withdrawing = new Withdrawing(workbench, control, people, signing);
    this.writer = writer;
    this.ids = ids;
    this.clock = clock;
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
    Content empty =
        Content.of(
            kind, "", "", List.of(Section.of("", List.of(Step.of(new StepId(ids.get()), "")))));
    Content content =
        empty.toBuilder().language(workbench.messages().locale().getLanguage()).build();
    writer.then(by -> save(by, content, collection));
  }

  /** Makes a draft of the same text under a code of its own and opens it. */
  public void duplicate(Document document) {
    writer.then(by -> duplicate(document, by));
  }

  private void duplicate(Document document, Person by) {
    Copies copies = new Copies(() -> new StepId(ids.get()));
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
            () -> createWithFreeCode(by.id(), content, collection),
            id -> go(new Place.Editor(id)));
  }

  /** A code that was once used by a document that is gone is taken too; then the next one is. */
  private DocumentId createWithFreeCode(PersonId by, Content content, String collection) {
    List<String> taken = new ArrayList<>(documents.all().stream().map(Document::code).toList());
    while (true) {
      String code = CodeScheme.next(content.kind(), taken);
      try {
        DocumentId id = new DocumentId(ids.get());
        documents.create(
            id, content.toBuilder().code(code).build(), collection, by, clock.instant());
        return id;
      } catch (Documents.CodeTaken _) {
        taken.add(code);
      }
    }
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
