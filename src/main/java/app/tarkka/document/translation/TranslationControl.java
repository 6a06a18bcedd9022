package app.tarkka.document.translation;

import app.tarkka.document.DocumentEvent;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.translation.Translation.State;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Approves translations: nobody who translated approves, but the sole person of a shop. The store
 * refuses the same.
 */
public final class TranslationControl {
  private final Translations translations;
  private final People people;
  private final InstantSource clock;
  private final Seat seat;

  public TranslationControl(
      Translations translations, People people, InstantSource clock, Seat seat) {
    this.translations = translations;
    this.people = people;
    this.clock = clock;
    this.seat = seat;
  }

  /** Why nothing was done. The window shows {@code translation.refused.<token>}. */
  public enum Refusal {
    NOTHING_TRANSLATED("nothing-translated"),
    STALE_TEXTS("stale-texts"),
    NOT_SUBMITTED("not-submitted"),
    TRANSLATOR_CANNOT_APPROVE("translator-cannot-approve"),
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

  /**
   * The translation in work of this revision; carried over when it was made for another wording.
   */
  public Translation of(Revision revision, String language) {
    return translations
        .draft(revision.document(), language)
        .or(() -> approvedOf(revision, language))
        .or(
            () ->
                translations
                    .newest(revision.document(), language)
                    .map(ApprovedTranslation::translation))
        .map(translation -> translation.onto(revision.content()))
        .orElseGet(() -> Translation.begun(revision.content(), language));
  }

  /** Why this person could not approve the draft, before a PIN is asked. */
  public Optional<Refusal> refusal(Revision revision, String language, PersonId by) {
    Translation draft = of(revision, language);
    if (translations.draft(revision.document(), language).isEmpty() || draft.texts().isEmpty()) {
      return Optional.of(Refusal.NOTHING_TRANSLATED);
    }
    if (revision.state() == RevisionState.DRAFT) {
      return Optional.of(Refusal.NOT_SUBMITTED);
    }
    if (draft.count(revision.content(), State.STALE) > 0) {
      return Optional.of(Refusal.STALE_TEXTS);
    }
    if (crew().keepsFrom(by, revision.document().value())) {
      return Optional.of(Refusal.SAMPLE_PERSON);
    }
    return translators(revision, language).contains(by) && !crew().alone()
        ? Optional.of(Refusal.TRANSLATOR_CANNOT_APPROVE)
        : Optional.empty();
  }

  /** Approves the draft as the translation of this revision. */
  public Optional<Refusal> approve(Revision revision, String language, Authentication by) {
    PersonId person = by.person().id();
    Optional<Refusal> refused = refusal(revision, language, person);
    if (refused.isEmpty() && !by.person().may(Role.AUTHOR)) {
      refused = Optional.of(Refusal.ROLE_NEEDED);
    }
    if (refused.isEmpty() && by.meaning().filter(m -> m == Meaning.APPROVED).isEmpty()) {
      refused = Optional.of(Refusal.SIGNATURE_NEEDED);
    }
    if (refused.isEmpty()) {
      Translation draft = of(revision, language);
      Set<PersonId> translators = translators(revision, language);
      translations.approve(
          new DocumentEvent.TranslationApproved(
              revision.document(),
              revision.number(),
              revision.hash(),
              language,
              draft.hash(),
              translators,
              translators.contains(person)),
          Attribution.of(by, clock.instant(), seat));
    }
    return refused;
  }

  private Optional<Translation> approvedOf(Revision revision, String language) {
    return translations.approved(revision.hash()).stream()
        .filter(approved -> approved.language().equals(language))
        .map(ApprovedTranslation::translation)
        .findFirst();
  }

  private Set<PersonId> translators(Revision revision, String language) {
    return translations.translators(revision.document(), language);
  }

  private Crew crew() {
    return Crew.of(people.all());
  }
}
