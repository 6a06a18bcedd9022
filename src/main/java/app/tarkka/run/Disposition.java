package app.tarkka.run;

import app.tarkka.person.Person;
import app.tarkka.person.Role;

/** What is decided about a nonconformance. */
public enum Disposition {
  /** Do it again from a step on: a new attempt. */
  REWORK("rework"),
  /**
   * Two results differ: both people measure once more, the doer's entry and the blind check alike.
   * What the same two then find counts, but is marked as not independent (domain.md rule 10).
   */
  MEASURE_AGAIN("measureAgain"),
  /** Accept it as it is, by concession. */
  USE_AS_IS("useAsIs"),
  SCRAP("scrap"),
  RETURN("return");

  private final String token;

  Disposition(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }

  /**
   * Whether the piece that it was decided about is not measured any more: it is made anew, or gone.
   */
  boolean begins() {
    return this == REWORK || this == SCRAP || this == RETURN;
  }

  /** Whether there is work to do after it, which an ended run has no place for. */
  boolean goesOn() {
    return this == REWORK || this == MEASURE_AGAIN;
  }

  /** Who may decide it at least. */
  public Role role() {
    return this == REWORK || this == MEASURE_AGAIN ? Role.WORKER : Role.AUTHOR;
  }

  /** Whoever checks may ask that it is measured once more, as whoever works may. */
  public boolean mayBeDecidedBy(Person person) {
    return person.may(role()) || (this == MEASURE_AGAIN && person.may(Role.CHECKER));
  }
}
