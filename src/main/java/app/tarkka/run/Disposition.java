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
  /**
   * Only the typing was wrong, and the entry is corrected: the product is as it should be, nothing
   * is done again, and what a second person had signed of it is asked for again (rules 7 and 8). A
   * run that has no other trouble passed first time; that it was on hold stays in its record.
   */
  ENTERED_WRONGLY("enteredWrongly"),
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
    return switch (this) {
      case REWORK, MEASURE_AGAIN -> Role.WORKER;
      case ENTERED_WRONGLY -> Role.CHECKER;
      case USE_AS_IS, SCRAP, RETURN -> Role.AUTHOR;
    };
  }

  /**
   * Whoever checks may ask that it is measured once more, as whoever works may. That only the
   * typing was wrong makes a fault disappear: it takes somebody whose word on the product counts,
   * as a checker's or an author's does, and not just any mate of whoever typed it. In a shop of
   * three that leaves two.
   */
  public boolean mayBeDecidedBy(Person person) {
    return person.may(role())
        || switch (this) {
          case MEASURE_AGAIN -> person.may(Role.CHECKER);
          case ENTERED_WRONGLY -> person.may(Role.AUTHOR);
          case REWORK, USE_AS_IS, SCRAP, RETURN -> false;
        };
  }
}
