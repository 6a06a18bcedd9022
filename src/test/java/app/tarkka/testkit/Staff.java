package app.tarkka.testkit;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Credential;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.PinHashing;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import app.tarkka.person.SignIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** People without a database who sign in and sign through the real {@link SignIn}. */
public final class Staff {
  public static final Seat SEAT = new Seat("bench", ZoneOffset.UTC, "test");
  private static final String PIN = "274951";

  private final InMemoryPeople people = new InMemoryPeople();
  private final List<Credential> issued = new ArrayList<>();
  private final TestClock clock;
  private final SignIn signIn;

  public Staff(TestClock clock) {
    this.clock = clock;
    signIn = new SignIn(people, new PlainHashing(), clock, SEAT);
  }

  public Staff with(String name, Role... roles) {
    PersonId id = new PersonId(name);
    return with(name, id, roles);
  }

  /** Somebody whose PIN was set by somebody else just now, and is theirs since. */
  public Staff with(String name, PersonId issuer, Role... roles) {
    PersonId id = new PersonId(name);
    people.record(
        List.of(
            new PersonEvent.PersonAdded(id, name, name.substring(0, 1), "#000000", Set.of(roles)),
            new PersonEvent.CredentialIssued(id, name + "-1", false)),
        PIN,
        Attribution.without(issuer, "first-start", clock.instant(), SEAT));
    return this;
  }

  public void role(String name, Role... roles) {
    people.record(
        List.of(new PersonEvent.RoleChanged(new PersonId(name), Set.of(roles))),
        null,
        Attribution.without(new PersonId(name), "first-start", clock.instant(), SEAT));
  }

  public void newPin(String name, String issuer) {
    people.record(
        List.of(new PersonEvent.CredentialIssued(new PersonId(name), name + "-2", false)),
        PIN,
        Attribution.without(new PersonId(issuer), "pin", clock.instant(), SEAT));
    people.credential(new PersonId(name)).ifPresent(issued::add);
  }

  /** Changes a PIN that somebody else set to one of the person's own. */
  public void changesPin(String name) {
    people.record(
        List.of(new PersonEvent.CredentialChanged(new PersonId(name), name + "-3")),
        PIN,
        Attribution.without(new PersonId(name), "pin", clock.instant(), SEAT));
  }

  /** Everyone else who set a PIN of the person's since. */
  public Set<PersonId> pinIssuers(PersonId person, Instant since) {
    return issued.stream()
        .filter(one -> one.person().equals(person) && one.issued().isAfter(since))
        .map(Credential::issuedBy)
        .filter(issuer -> !issuer.equals(person))
        .collect(Collectors.toSet());
  }

  public Authentication signedIn(String name) {
    return right(signIn.signIn(new PersonId(name), new Pin(PIN.toCharArray())));
  }

  public Authentication signs(String name, Meaning meaning) {
    return right(signIn.sign(new PersonId(name), new Pin(PIN.toCharArray()), meaning));
  }

  public InMemoryPeople people() {
    return people;
  }

  public Instant now() {
    return clock.instant();
  }

  private static Authentication right(SignIn.Outcome outcome) {
    if (outcome instanceof SignIn.Outcome.Right right) {
      return right.authentication();
    }
    throw new AssertionError("the PIN was refused: " + outcome);
  }

  /** No hashing at all: these tests are about rules, not about secrets. */
  private static final class PlainHashing implements PinHashing {
    @Override
    public String hash(Pin pin) {
      return new String(pin.reveal());
    }

    @Override
    public boolean matches(Pin pin, String encoded) {
      return new String(pin.reveal()).equals(encoded);
    }

    @Override
    public boolean outdated(String encoded) {
      return false;
    }
  }
}
