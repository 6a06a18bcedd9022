package app.tarkka.ui.kit.signing;

import app.tarkka.person.Person;
import java.util.Optional;

/**
 * A view that shows one person's work, whoever is signed in at the seat: a checker's, while the
 * doer stays signed in. A lock over it opens to that person, and the view goes away for all others.
 */
public interface Personal {
  /** Whose work is on the screen now; empty when it is whoever's is signed in. */
  Optional<Person> whose();

  /** Somebody else is here: lets go of what nobody signed, without a question. */
  void giveUp();
}
