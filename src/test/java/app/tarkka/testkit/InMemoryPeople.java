package app.tarkka.testkit;

import app.tarkka.person.Attribution;
import app.tarkka.person.Badge;
import app.tarkka.person.Credential;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People without a database, for tests of the domain. */
public final class InMemoryPeople implements People {
  private final Map<PersonId, Person> people = new HashMap<>();
  private final Map<PersonId, Credential> credentials = new HashMap<>();
  private final Map<PersonId, Badge> badges = new HashMap<>();
  private final Map<PersonId, String> secrets = new HashMap<>();
  private final Map<PersonId, Failures> failures = new HashMap<>();

  @Override
  public List<Person> all() {
    return people.values().stream().sorted(Comparator.comparing(Person::name)).toList();
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  @Override
  public Optional<Credential> credential(PersonId id) {
    return Optional.ofNullable(credentials.get(id));
  }

  @Override
  public Optional<String> secret(PersonId id) {
    return Optional.ofNullable(secrets.get(id));
  }

  @Override
  public void record(List<PersonEvent> events, @Nullable String secret, Attribution by) {
    for (PersonEvent event : events) {
      apply(event, by);
      boolean credential =
          event instanceof PersonEvent.CredentialIssued
              || event instanceof PersonEvent.CredentialChanged;
      if (credential && secret != null) {
        secrets.put(event.person(), secret);
      }
    }
  }

  private void apply(PersonEvent event, Attribution by) {
    switch (event) {
      case PersonEvent.PersonAdded e ->
          people.put(
              e.person(),
              new Person(e.person(), e.name(), e.initials(), e.colour(), e.roles(), true, by.at()));
      case PersonEvent.CredentialIssued e ->
          credentials.put(
              e.person(),
              new Credential(e.credential(), e.person(), e.oneTime(), by.person(), by.at()));
      case PersonEvent.CredentialChanged e ->
          credentials.put(
              e.person(), new Credential(e.credential(), e.person(), false, by.person(), by.at()));
      case PersonEvent.PersonRenamed e ->
          people.computeIfPresent(
              e.person(),
              (_, p) ->
                  new Person(
                      p.id(),
                      e.name(),
                      e.initials(),
                      e.colour(),
                      p.roles(),
                      p.active(),
                      p.added()));
      case PersonEvent.RoleChanged e ->
          people.computeIfPresent(
              e.person(),
              (_, p) ->
                  new Person(
                      p.id(),
                      p.name(),
                      p.initials(),
                      p.colour(),
                      e.roles(),
                      p.active(),
                      p.added()));
      case PersonEvent.PersonDeactivated e ->
          people.computeIfPresent(
              e.person(),
              (_, p) ->
                  new Person(
                      p.id(), p.name(), p.initials(), p.colour(), p.roles(), false, p.added()));
      case PersonEvent.BadgeGiven _, PersonEvent.BadgeRemoved _, PersonEvent.LockedOut _ -> {}
    }
  }

  @Override
  public boolean hasBadge(PersonId id) {
    return badges.containsKey(id);
  }

  @Override
  public Optional<PersonId> ofBadge(Badge badge) {
    return badges.entrySet().stream()
        .filter(entry -> entry.getValue().equals(badge))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public void giveBadge(PersonId id, Badge badge, Attribution by) {
    badges.put(id, badge);
  }

  @Override
  public void removeBadge(PersonId id, Attribution by) {
    badges.remove(id);
  }

  @Override
  public void rehash(PersonId id, String secret) {
    secrets.put(id, secret);
  }

  @Override
  public Failures failures(PersonId id) {
    return failures.getOrDefault(id, new Failures(0, null));
  }

  @Override
  public void failed(PersonId id, Instant at) {
    failures.put(id, new Failures(failures(id).inARow() + 1, at));
  }

  @Override
  public void succeeded(PersonId id) {
    failures.remove(id);
  }
}
