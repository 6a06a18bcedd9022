package app.tarkka.ledger;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.PersonId;
import app.tarkka.person.Seat;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Enters in the ledger what leaves the library on paper or as a file (domain.md §6). Printing asks
 * for no signature: an entry is attributed to whoever is signed in at the seat, and to Tarkka at
 * that seat when nobody is.
 */
public final class Outgoing {
  private final LibraryEvents events;
  private final Supplier<Optional<Authentication>> signedIn;
  private final InstantSource clock;
  private final Seat seat;

  /**
   * @param signedIn who is signed in at the seat, asked at every entry
   */
  public Outgoing(
      LibraryEvents events,
      Supplier<Optional<Authentication>> signedIn,
      InstantSource clock,
      Seat seat) {
    this.events = events;
    this.signedIn = signedIn;
    this.clock = clock;
    this.seat = seat;
  }

  /** Whether anything can be entered; what leaves regardless must say that it was not. */
  public boolean open() {
    return events.writable();
  }

  public Optional<Authentication> signedIn() {
    return signedIn.get();
  }

  /** In the name of whoever is signed in now. */
  public void enter(LibraryEvent event) {
    enter(event, signedIn.get());
  }

  /**
   * @param by whose name stands on what left; empty for nobody's
   */
  public void enter(LibraryEvent event, Optional<Authentication> by) {
    events.recordLibraryEvent(event, attribution(by));
  }

  /**
   * Enters a sheet.
   *
   * @param layout where it is filled in by pen; empty when it is not
   */
  public void print(LibraryEvent.Printed event, String layout, Optional<Authentication> by) {
    events.recordPrinted(event, layout, attribution(by));
  }

  /**
   * Enters that a sheet did not leave after all. It is void; where nobody is signed in, whose word
   * a void sheet needs, it is back, and the note says why.
   */
  public void spoiled(String sheet, String why, Optional<Authentication> by) {
    LibraryEvent event =
        by.isPresent()
            ? new LibraryEvent.SheetVoided(sheet, why)
            : new LibraryEvent.SheetReturned(sheet, why);
    events.recordLibraryEvent(event, attribution(by));
  }

  private Attribution attribution(Optional<Authentication> by) {
    return by.map(person -> Attribution.of(person, clock.instant(), seat))
        .orElseGet(() -> Attribution.without(PersonId.TARKKA, "program", clock.instant(), seat));
  }
}
