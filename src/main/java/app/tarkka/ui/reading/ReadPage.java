package app.tarkka.ui.reading;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.ReadState;
import app.tarkka.document.reading.Standing;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.paper.difference.Changes;
import app.tarkka.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * What one person reads of one document.
 *
 * @param revision in force
 * @param reader who is at the seat; empty when nobody is signed in
 * @param standing where the reader stands; empty with the reader
 * @param maySign whether the reader can sign for this revision
 * @param changes since what the reader signed for last; empty when that is nothing or this revision
 * @param translations that are approved of this wording
 */
record ReadPage(
    Revision revision,
    Optional<Person> reader,
    Optional<Standing> standing,
    boolean maySign,
    Optional<Changes> changes,
    List<ApprovedTranslation> translations) {

  /** What the reader signed for last. */
  Optional<Acknowledgement> last() {
    return standing.flatMap(one -> Optional.ofNullable(one.last()));
  }

  boolean signed() {
    return last().filter(one -> one.revision() == revision.number()).isPresent();
  }

  boolean due() {
    return standing.map(Standing::state).filter(ReadState::due).isPresent();
  }

  Optional<ApprovedTranslation> in(String language) {
    return translations.stream().filter(one -> one.language().equals(language)).findFirst();
  }

  /** The text in that language, and as it was written where it is not translated. */
  Content text(String language) {
    return in(language)
        .map(one -> one.translation().read(revision.content()))
        .orElse(revision.content());
  }
}
