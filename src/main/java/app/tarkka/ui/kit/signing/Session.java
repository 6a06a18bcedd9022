package app.tarkka.ui.kit.signing;

import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Who is signed in at this seat. Entries are attributed to them; signatures ask for a PIN of their
 * own and leave this alone, so a checker signs without signing the doer out.
 */
public final class Session {
  private final ReadOnlyObjectWrapper<Optional<Authentication>> authentication =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReadOnlyObjectProperty<Optional<Authentication>> authenticationProperty() {
    return authentication.getReadOnlyProperty();
  }

  public Optional<Authentication> authentication() {
    return authentication.get();
  }

  public Optional<Person> person() {
    return authentication.get().map(Authentication::person);
  }

  public void signIn(Authentication by) {
    authentication.set(Optional.of(by));
  }

  public void signOut() {
    authentication.set(Optional.empty());
  }
}
