package app.tarkka.ui.kit.signing;

import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * Who is signed in at this seat. Entries are attributed to them; signatures ask for a PIN of their
 * own and leave this alone, so a checker signs without signing the doer out.
 */
public final class Session {
  private final ReadOnlyObjectWrapper<Optional<Authentication>> authentication =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();

  public ReadOnlyObjectProperty<Optional<Authentication>> authenticationProperty() {
    return authentication.getReadOnlyProperty();
  }

  /** Nobody's while the seat is locked: nothing is done in the name of somebody who went away. */
  public Optional<Authentication> authentication() {
    return locked.get() ? Optional.empty() : authentication.get();
  }

  /** Whose work is on the screen, under a lock too, so that it is there when they come back. */
  public Optional<Person> person() {
    return authentication.get().map(Authentication::person);
  }

  /** Whether somebody has to show their PIN before anything else is done here. */
  public ReadOnlyBooleanProperty lockedProperty() {
    return locked.getReadOnlyProperty();
  }

  /** Ends a lock; somebody else than before is shown the place anew. */
  public void signIn(Authentication by) {
    authentication.set(Optional.of(by));
    locked.set(false);
  }

  /** Nobody is here and nothing is left to come back to. */
  public void signOut() {
    locked.set(false);
    authentication.set(Optional.empty());
  }

  public void lock() {
    locked.set(true);
  }

  /** Is told when whoever was here is not any more, whether somebody else is or nobody. */
  public Subscription onLeft(Runnable left) {
    return authentication.subscribe(
        (before, after) -> {
          boolean same =
              before.map(by -> by.person().id()).equals(after.map(by -> by.person().id()));
          if (before.isPresent() && !same) {
            left.run();
          }
        });
  }

  /** Is told when somebody else, or nobody any more, is here; not when the same person is again. */
  public Subscription onOtherPerson(Runnable changed) {
    return authentication.subscribe(
        (before, after) -> {
          boolean same =
              before.map(by -> by.person().id()).equals(after.map(by -> by.person().id()));
          if (!same) {
            changed.run();
          }
        });
  }
}
