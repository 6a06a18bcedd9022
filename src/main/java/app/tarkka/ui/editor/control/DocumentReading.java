package app.tarkka.ui.editor.control;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Trail;
import app.tarkka.document.template.Guidance;
import app.tarkka.person.Person;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.editor.draft.OpenDocument;
import java.util.List;
import java.util.Optional;

/** Reads a document with all that the editor shows of it; away from the window. */
record DocumentReading(EditorServices services, DocumentId document, EditorModel.Wanted wanted) {
  /** Empty when there is no such document. */
  Optional<OpenDocument> read() {
    Optional<Document> found = services.documents().find(document);
    Optional<Revision> effective = services.documents().effective(document);
    Optional<Revision> shown =
        effective
            .filter(_ -> wanted == EditorModel.Wanted.EFFECTIVE)
            .or(() -> services.documents().revisions(document).stream().findFirst());
    if (found.isEmpty() || shown.isEmpty()) {
      return Optional.empty();
    }
    List<Person> people = services.people().all();
    Revision revision = shown.get();
    boolean draft = revision.state() == RevisionState.DRAFT;
    return Optional.of(
        new OpenDocument(
            found.get(),
            revision,
            effective.filter(old -> old.number() != revision.number()),
            new DraftModel(
                revision.content(),
                draft ? services.drafts().trail(document) : Trail.NONE,
                services.clock(),
                () -> new StepId(services.ids().get())),
            draft ? services.templates().guidance(document) : Guidance.NONE,
            services.manuals().holding(document),
            services.sheets().holding(document),
            services
                .documents()
                .changesRequested(document)
                .filter(it -> draft && it.revision() == revision.number()),
            Optional.empty(),
            people,
            people.stream().filter(Person::active).count() == 1));
  }
}
