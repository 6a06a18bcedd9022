package app.tarkka.person;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes who works in the shop (domain.md §2, rule 11; trust.md 18–22). Everything but one's own
 * PIN needs an owner's signature of the meaning <i>decided</i>. There is always an active owner.
 */
public final class PeopleService {
  private final People people;
  private final PinHashing hashing;
  private final InstantSource clock;
  private final Supplier<String> ids;
  private final Seat seat;

  public PeopleService(
      People people, PinHashing hashing, InstantSource clock, Supplier<String> ids, Seat seat) {
    this.people = people;
    this.hashing = hashing;
    this.clock = clock;
    this.ids = ids;
    this.seat = seat;
  }

  /** Adds the first owner, whose PIN is their own, to a library that has nobody yet. */
  public PeopleOutcome foundOwner(Profile profile, Pin pin) {
    if (!people.all().isEmpty()) {
      return refused(PeopleRefusal.NOT_THE_FIRST);
    }
    PersonId id = new PersonId(ids.get());
    return profile
        .flaw()
        .or(() -> weakness(pin))
        .map(PeopleService::refused)
        .orElseGet(
            () ->
                record(
                    id,
                    List.of(
                        added(id, profile, Set.of(Role.OWNER)),
                        new PersonEvent.CredentialIssued(id, ids.get(), false)),
                    hashing.hash(pin),
                    Attribution.without(id, "first-start", clock.instant(), seat)));
  }

  /** Adds a person with a one-time PIN, which cannot sign until they change it. */
  public PeopleOutcome add(Profile profile, Set<Role> roles, Pin oneTime, Authentication owner) {
    Optional<PeopleRefusal> refusal =
        mayDecide(owner)
            .or(profile::flaw)
            .or(() -> confusable(profile, null))
            .or(() -> roles.isEmpty() ? Optional.of(PeopleRefusal.ROLE_MISSING) : Optional.empty())
            .or(() -> weakness(oneTime));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    PersonId id = new PersonId(ids.get());
    return record(
        id,
        List.of(added(id, profile, roles), new PersonEvent.CredentialIssued(id, ids.get(), true)),
        hashing.hash(oneTime),
        by(owner));
  }

  /**
   * Changes name, initials, colour and roles, all or nothing. What was signed keeps the name it was
   * signed under.
   */
  public PeopleOutcome change(PersonId id, Profile profile, Set<Role> roles, Authentication owner) {
    Optional<PeopleRefusal> refusal =
        mayDecide(owner)
            .or(() -> active(id))
            .or(profile::flaw)
            .or(() -> confusable(profile, id))
            .or(() -> roles.isEmpty() ? Optional.of(PeopleRefusal.ROLE_MISSING) : Optional.empty())
            .or(
                () ->
                    people
                        .find(id)
                        .filter(_ -> !roles.contains(Role.OWNER))
                        .flatMap(this::lastOwner));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    Person now = people.find(id).orElseThrow();
    List<PersonEvent> events = new ArrayList<>();
    if (!Profile.of(now).equals(profile)) {
      events.add(
          new PersonEvent.PersonRenamed(id, profile.name(), profile.initials(), profile.colour()));
    }
    if (!now.roles().equals(roles)) {
      events.add(new PersonEvent.RoleChanged(id, roles));
    }
    return events.isEmpty() ? new PeopleOutcome.Done(now) : record(id, events, null, by(owner));
  }

  /** Takes a person out of service for ever; what they signed stays. */
  public PeopleOutcome deactivate(PersonId id, Authentication owner) {
    Optional<PeopleRefusal> refusal =
        mayDecide(owner).or(() -> active(id)).or(() -> people.find(id).flatMap(this::lastOwner));
    return refusal
        .map(PeopleService::refused)
        .orElseGet(
            () -> record(id, List.of(new PersonEvent.PersonDeactivated(id)), null, by(owner)));
  }

  /** Gives somebody else a PIN for one sign-in, and ends a lock-out. */
  public PeopleOutcome issuePin(PersonId id, Pin oneTime, Authentication owner) {
    Optional<PeopleRefusal> refusal =
        mayDecide(owner)
            .or(() -> active(id))
            .or(
                () ->
                    owner.person().id().equals(id)
                        ? Optional.of(PeopleRefusal.OWN_PIN)
                        : Optional.empty())
            .or(() -> weakness(oneTime));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    PeopleOutcome outcome =
        record(
            id,
            List.of(new PersonEvent.CredentialIssued(id, ids.get(), true)),
            hashing.hash(oneTime),
            by(owner));
    people.succeeded(id);
    return outcome;
  }

  /** Gives a person a badge, which chooses them at the name tiles, instead of any before. */
  public PeopleOutcome giveBadge(PersonId id, Badge badge, Authentication owner) {
    Optional<PeopleRefusal> refusal =
        mayDecide(owner)
            .or(() -> active(id))
            .or(
                () ->
                    badge.fits() ? Optional.empty() : Optional.of(PeopleRefusal.BADGE_DOES_NOT_FIT))
            .or(
                () ->
                    people
                        .ofBadge(badge)
                        .filter(other -> !other.equals(id))
                        .map(_ -> PeopleRefusal.BADGE_IN_USE));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    people.giveBadge(id, badge, by(owner));
    return new PeopleOutcome.Done(people.find(id).orElseThrow());
  }

  /** Takes a person's badge away; without one nothing is recorded. */
  public PeopleOutcome removeBadge(PersonId id, Authentication owner) {
    Optional<PeopleRefusal> refusal = mayDecide(owner).or(() -> active(id));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    if (people.hasBadge(id)) {
      people.removeBadge(id, by(owner));
    }
    return new PeopleOutcome.Done(people.find(id).orElseThrow());
  }

  /** Whom a badge chooses; it signs nobody in. */
  public Optional<PersonId> chosenBy(Badge badge) {
    return people.ofBadge(badge);
  }

  /** Changes the PIN of whoever has just authenticated, be it with a one-time PIN. */
  public PeopleOutcome changeOwnPin(Pin chosen, Authentication self) {
    PersonId id = self.person().id();
    Optional<PeopleRefusal> refusal =
        active(id).or(() -> weakness(chosen)).or(() -> asBefore(id, chosen));
    return refusal
        .map(PeopleService::refused)
        .orElseGet(
            () ->
                record(
                    id,
                    List.of(new PersonEvent.CredentialChanged(id, ids.get())),
                    hashing.hash(chosen),
                    by(self)));
  }

  private static Optional<PeopleRefusal> mayDecide(Authentication by) {
    if (!by.person().may(Role.OWNER)) {
      return Optional.of(PeopleRefusal.OWNER_NEEDED);
    }
    return by.meaning().filter(meaning -> meaning == Meaning.DECIDED).isPresent()
        ? Optional.empty()
        : Optional.of(PeopleRefusal.SIGNATURE_NEEDED);
  }

  private Optional<PeopleRefusal> active(PersonId id) {
    Optional<Person> person = people.find(id);
    if (person.isEmpty()) {
      return Optional.of(PeopleRefusal.UNKNOWN_PERSON);
    }
    return person.get().active() ? Optional.empty() : Optional.of(PeopleRefusal.NOT_ACTIVE);
  }

  private Optional<PeopleRefusal> confusable(Profile profile, @Nullable PersonId except) {
    return people.all().stream().anyMatch(p -> !p.id().equals(except) && profile.looksLike(p))
        ? Optional.of(PeopleRefusal.CANNOT_BE_TOLD_APART)
        : Optional.empty();
  }

  private Optional<PeopleRefusal> lastOwner(Person person) {
    boolean another =
        people.all().stream()
            .anyMatch(other -> !other.id().equals(person.id()) && other.may(Role.OWNER));
    return person.may(Role.OWNER) && !another
        ? Optional.of(PeopleRefusal.LAST_OWNER)
        : Optional.empty();
  }

  private Optional<PeopleRefusal> asBefore(PersonId id, Pin chosen) {
    return people
        .secret(id)
        .filter(secret -> hashing.matches(chosen, secret))
        .map(_ -> PeopleRefusal.PIN_AS_BEFORE);
  }

  private static Optional<PeopleRefusal> weakness(Pin pin) {
    return pin.weakness().map(PeopleRefusal::of);
  }

  private PeopleOutcome record(
      PersonId id, List<PersonEvent> events, @Nullable String secret, Attribution by) {
    people.record(events, secret, by);
    return new PeopleOutcome.Done(people.find(id).orElseThrow());
  }

  private Attribution by(Authentication authentication) {
    return Attribution.of(authentication, clock.instant(), seat);
  }

  private static PersonEvent added(PersonId id, Profile profile, Set<Role> roles) {
    return new PersonEvent.PersonAdded(
        id, profile.name(), profile.initials(), profile.colour(), roles);
  }

  private static PeopleOutcome refused(PeopleRefusal refusal) {
    return new PeopleOutcome.Refused(refusal);
  }
}
