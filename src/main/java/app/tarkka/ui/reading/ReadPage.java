package app.tarkka.ui.reading;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.ReadState;
import app.tarkka.document.reading.Standing;
import app.tarkka.document.translation.ApprovedTranslation;
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
 * @param before what the reader signed for last; empty when that is nothing or this revision
 * @param translations that are approved of this wording
 * @param earlier those that were approved of the one before
 */
record ReadPage(
    Revision revision,
    Optional<Person> reader,
    Optional<Standing> standing,
    boolean maySign,
    Optional<Revision> before,
    List<ApprovedTranslation> translations,
    List<ApprovedTranslation> earlier) {

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
    return in(language, translations);
  }

  private static Optional<ApprovedTranslation> in(String language, List<ApprovedTranslation> all) {
    return all.stream().filter(one -> one.language().equals(language)).findFirst();
  }

  /** Whether what changed can be read in that translation: both wordings have one. */
  boolean comparedIn(String language) {
    return in(language).isPresent() && in(language, earlier).isPresent();
  }

  /** What was there before, in that language where both wordings are translated. */
  Optional<Content> textBefore(String language) {
    return before.map(
        old ->
            comparedIn(language)
                ? in(language, earlier).orElseThrow().translation().read(old.content())
                : old.content());
  }

  /** What it is compared to. */
  Content textCompared(String language) {
    return comparedIn(language) ? text(language) : revision.content();
  }

  /** The text in that language, and as it was written where it is not translated. */
  Content text(String language) {
    return in(language)
        .map(one -> one.translation().read(revision.content()))
        .orElse(revision.content());
  }
}
