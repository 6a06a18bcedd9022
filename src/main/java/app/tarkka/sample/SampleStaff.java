package app.tarkka.sample;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.Pin;
import app.tarkka.person.PinHashing;
import app.tarkka.person.Seat;
import app.tarkka.person.SignIn;
import java.util.List;

/** Adds the sample's people and signs for them with their stated PINs. */
final class SampleStaff {
  private final People people;
  private final RememberedPins hashing;
  private final SampleClock clock;
  private final Seat seat;
  private final SignIn signIn;

  SampleStaff(People people, PinHashing hashing, SampleClock clock, Seat seat) {
    this.people = people;
    this.hashing = new RememberedPins(hashing);
    this.clock = clock;
    this.seat = seat;
    signIn = new SignIn(people, this.hashing, clock, seat);
  }

  void add(SamplePerson person) {
    String credential = person.id() + "-1";
    try (Pin pin = new Pin(person.pin().toCharArray())) {
      people.record(
          List.of(
              new PersonEvent.PersonAdded(
                  person.id(),
                  person.printedName(),
                  person.initials(),
                  person.colour(),
                  person.roles()),
              new PersonEvent.CredentialIssued(person.id(), credential, false)),
          hashing.hash(pin),
          Attribution.without(person.id(), "sample", clock.instant(), seat));
    }
  }

  Authentication signedIn(SamplePerson person) {
    try (Pin pin = new Pin(person.pin().toCharArray())) {
      return right(signIn.signIn(person.id(), pin));
    }
  }

  Authentication signs(SamplePerson person, Meaning meaning) {
    try (Pin pin = new Pin(person.pin().toCharArray())) {
      return right(signIn.sign(person.id(), pin, meaning));
    }
  }

  private static Authentication right(SignIn.Outcome outcome) {
    if (outcome instanceof SignIn.Outcome.Right right) {
      return right.authentication();
    }
    throw new IllegalStateException("a sample PIN was refused: " + outcome);
  }
}
