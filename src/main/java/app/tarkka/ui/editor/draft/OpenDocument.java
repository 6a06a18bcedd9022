package app.tarkka.ui.editor.draft;

import app.tarkka.document.ChangeRequest;
import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.Step;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.template.Guidance;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Place;
import java.util.List;
import java.util.Optional;

/**
 * One revision on screen, with what has to be known beside it.
 *
 * @param revision the one that is shown
 * @param before the effective revision that this one would replace
 * @param text its lines; of a frozen revision to look through only
 * @param guidance what a template says where a draft has no words yet
 * @param manuals in which the document stands
 * @param sheets that were printed of it
 * @param requested what had to be changed when it was last sent back; empty when it never was
 * @param autosave keeps a draft; empty when the revision is frozen or nobody is signed in
 * @param people everyone, to name authors and to choose signers from
 * @param alone whether one person works in the shop, who may approve their own
 */
public record OpenDocument(
    Document document,
    Revision revision,
    Optional<Revision> before,
    DraftModel text,
    Guidance guidance,
    List<Manual> manuals,
    List<KeptSheet> sheets,
    Optional<ChangeRequest> requested,
    Optional<Autosave> autosave,
    List<Person> people,
    boolean alone) {

  public OpenDocument {
    manuals = List.copyOf(manuals);
    sheets = List.copyOf(sheets);
    people = List.copyOf(people);
  }

  public boolean isDraft() {
    return autosave.isPresent();
  }

  /** The same, while somebody writes in it. */
  public OpenDocument writtenBy(Autosave saver) {
    return new OpenDocument(
        document,
        revision,
        before,
        text,
        guidance,
        manuals,
        sheets,
        requested,
        Optional.of(saver),
        people,
        alone);
  }

  /** Whether it is a draft that can be written in once somebody signs in. */
  public boolean awaitsWriter() {
    return revision.state() == RevisionState.DRAFT && autosave.isEmpty();
  }

  /** Whether this is the newest revision, and so the one that can be decided on. */
  public boolean isNewest() {
    return revision.number() == document.newest();
  }

  /** Whether a draft after this revision can be begun. */
  public boolean canBeRevised() {
    return isNewest()
        && revision.state() != RevisionState.DRAFT
        && revision.state() != RevisionState.IN_REVIEW
        && revision.state() != RevisionState.APPROVED;
  }

  public String name(PersonId id) {
    return person(id).map(Person::name).orElse(id.value());
  }

  public Optional<Person> person(PersonId id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** The step one is in; in a heading, where one was. */
  public Place.Editor here() {
    return new Place.Editor(document.id(), text.currentStep().map(Step::id));
  }
}
