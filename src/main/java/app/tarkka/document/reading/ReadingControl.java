package app.tarkka.document.reading;

import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Names readers, and takes their signatures. One signs for oneself, for the wording that is in
 * force, once a revision. The store refuses the same.
 */
public final class ReadingControl {
  private final Documents documents;
  private final Readings readings;
  private final People people;
  private final InstantSource clock;
  private final Seat seat;

  public ReadingControl(
      Documents documents, Readings readings, People people, InstantSource clock, Seat seat) {
    this.documents = documents;
    this.readings = readings;
    this.people = people;
    this.clock = clock;
    this.seat = seat;
  }

  /** Why nothing was done. The window shows {@code reading.Refusal.<name>}. */
  public enum Refusal {
    NOT_EFFECTIVE("not-effective"),
    CHANGED_MEANWHILE("changed-meanwhile"),
    ALREADY_SIGNED("already-signed"),
    ROLE_NEEDED("role-needed"),
    SAMPLE_PERSON("sample-person"),
    SIGNATURE_NEEDED("signature-needed");

    private final String token;

    Refusal(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  public ReadingMatrix matrix() {
    return ReadingMatrix.of(people.all(), readings.duties(), readings.acknowledgements());
  }

  /** Authors and owners say who has to read a document; they need not sign for it. */
  public Optional<Refusal> name(DocumentId document, Readers readers, Authentication by) {
    Optional<Revision> effective = documents.effective(document);
    if (effective.isEmpty()) {
      return Optional.of(Refusal.NOT_EFFECTIVE);
    }
    Optional<Refusal> refused = refusal(document, by);
    if (refused.isEmpty() && !by.person().may(Role.AUTHOR)) {
      refused = Optional.of(Refusal.ROLE_NEEDED);
    }
    if (refused.isEmpty()) {
      readings.name(
          new DocumentEvent.ReadersNamed(
              document, effective.get().number(), readers.everyone(), readers.people()),
          Attribution.of(by, clock.instant(), seat));
    }
    return refused;
  }

  /**
   * @param read the wording that was in front of the reader
   * @param translation in which they read it; empty for the source
   */
  public Optional<Refusal> acknowledge(
      DocumentId document,
      ContentHash read,
      Optional<LanguageRead> translation,
      Authentication by) {
    Instant now = clock.instant();
    Optional<Revision> effective = documents.effective(document, now);
    if (effective.isEmpty()) {
      return Optional.of(Refusal.NOT_EFFECTIVE);
    }
    Optional<Refusal> refused = refusal(document, by).or(() -> refusal(effective.get(), read, by));
    if (refused.isEmpty()) {
      readings.acknowledge(
          new DocumentEvent.Acknowledged(document, effective.get().number(), read),
          Attribution.of(by, now, seat).reading(translation));
    }
    return refused;
  }

  /** Whether this person signed for the revision in force. */
  public boolean signed(Revision revision, PersonId person) {
    return readings.acknowledgements().stream()
        .anyMatch(
            one ->
                one.document().equals(revision.document())
                    && one.revision() == revision.number()
                    && one.person().equals(person)
                    && one.as() == Meaning.ACKNOWLEDGED);
  }

  /** Who could sign for it: whoever works here and did not yet. */
  public boolean maySign(Revision revision, Person person) {
    return person.active()
        && !crew().keepsFrom(person.id(), revision.document().value())
        && !signed(revision, person.id());
  }

  private Optional<Refusal> refusal(Revision effective, ContentHash read, Authentication by) {
    if (!effective.hash().equals(read)) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    if (by.meaning().filter(meaning -> meaning == Meaning.ACKNOWLEDGED).isEmpty()) {
      return Optional.of(Refusal.SIGNATURE_NEEDED);
    }
    return signed(effective, by.person().id())
        ? Optional.of(Refusal.ALREADY_SIGNED)
        : Optional.empty();
  }

  private Optional<Refusal> refusal(DocumentId document, Authentication by) {
    return crew().keepsFrom(by.person().id(), document.value())
        ? Optional.of(Refusal.SAMPLE_PERSON)
        : Optional.empty();
  }

  private Crew crew() {
    return Crew.of(people.all());
  }
}
