package app.tarkka.rehearsal;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.PinHashing;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import app.tarkka.person.SignIn;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * The three people of a rehearsal: whoever does the steps, whoever checks them, and the owner who
 * decides. They are nobody of the shop, so that no signature of a real person stands anywhere.
 */
final class RehearsalStaff {
  static final PersonId WORKER = new PersonId("rehearsal-worker");
  static final PersonId SECOND = new PersonId("rehearsal-second");
  static final PersonId OWNER = new PersonId("rehearsal-owner");

  private final People people;
  private final PinHashing hashing;
  private final InstantSource clock;
  private final Seat seat;
  private final SignIn signIn;

  RehearsalStaff(People people, PinHashing hashing, InstantSource clock, Seat seat) {
    this.people = people;
    this.hashing = hashing;
    this.clock = clock;
    this.seat = seat;
    signIn = new SignIn(people, hashing, clock, seat);
  }

  void add(Rehearsal.Names names) {
    String secret;
    try (Pin pin = pin()) {
      secret = hashing.hash(pin);
    }
    Set<Role> does = Set.of(Role.WORKER, Role.CHECKER);
    Set<Role> approves = Set.of(Role.WORKER, Role.CHECKER, Role.AUTHOR);
    add(WORKER, names.worker(), "1", "#1F5FA8", does, secret);
    add(SECOND, names.second(), "2", "#7A3E9D", approves, secret);
    add(OWNER, names.owner(), "3", "#8A4B08", Set.of(Role.values()), secret);
  }

  private void add(
      PersonId id, String name, String initials, String colour, Set<Role> roles, String secret) {
    people.record(
        List.of(
            new PersonEvent.PersonAdded(id, name, initials, colour, roles),
            new PersonEvent.CredentialIssued(id, id.value() + "-pin", false)),
        secret,
        Attribution.without(id, "rehearsal", clock.instant(), seat));
  }

  Authentication signedIn(PersonId person) {
    try (Pin pin = pin()) {
      return right(signIn.signIn(person, pin));
    }
  }

  Authentication signs(PersonId person, Meaning meaning) {
    try (Pin pin = pin()) {
      return right(signIn.sign(person, pin, meaning));
    }
  }

  private static Pin pin() {
    return new Pin(Rehearsal.PIN.toCharArray());
  }

  private static Authentication right(SignIn.Outcome outcome) {
    if (outcome instanceof SignIn.Outcome.Right right) {
      return right.authentication();
    }
    throw new IllegalStateException("the PIN of a rehearsal was refused: " + outcome);
  }
}
