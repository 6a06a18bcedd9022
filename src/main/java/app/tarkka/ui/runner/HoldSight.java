package app.tarkka.ui.runner;

import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.RunView;
import java.util.List;

/**
 * Who may know what was measured at a hold, and who would learn it by deciding at this seat: its
 * screen shows both results of a difference to the two who measured, and a third person who comes
 * to sign sees them there. After a concession, or when both measure again, that person must not
 * check blind as if they had seen nothing (domain.md rule 10).
 */
record HoldSight(OpenRun open, Nonconformance hold) {

  /** Whether everybody who may sign may read it, too; it stands above the PIN for all of them. */
  boolean readBy(List<Person> signers) {
    return signers.stream().noneMatch(this::withheld);
  }

  /** Whether the screen shows what a check that is still to come is to find without it. */
  boolean tells(Disposition chosen, Person signer) {
    boolean checked =
        switch (chosen) {
          case USE_AS_IS, MEASURE_AGAIN, ENTERED_WRONGLY -> true;
          // It is made anew, or gone.
          case REWORK, SCRAP, RETURN -> false;
        };
    return checked && withheld(signer) && open.person().filter(this::reads).isPresent();
  }

  /** Whether that person may decide it here: whoever may not be shown it decides elsewhere. */
  boolean mayDecide(Disposition chosen, Person signer) {
    return !tells(chosen, signer) || signer.may(Role.AUTHOR);
  }

  private boolean reads(Person person) {
    return !withheld(person);
  }

  private boolean withheld(Person person) {
    EntryKey key = hold.key();
    return key != null && new RunView(open.now().run(), person.id()).withheld(key);
  }
}
