package app.tarkka.ui.kit.signing;

import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;

/**
 * Who writes at this seat: whoever is signed in, and nobody before somebody is (domain.md §2:
 * nobody signs for someone else).
 */
public final class Writer {
  private final Session session;
  private final Asking asking;

  public Writer(Session session, Asking asking) {
    this.session = session;
    this.asking = asking;
  }

  /** Asks who is at this seat. */
  public interface Asking {
    /**
     * @param signedIn what is done then; never done when nobody signs in
     */
    void whoIsThere(Runnable signedIn);
  }

  public Optional<Person> now() {
    return session.person();
  }

  /** What acts of whoever is signed in are attributed to; nobody's under a lock. */
  public Optional<Authentication> authentication() {
    return session.authentication();
  }

  /** Does the work as whoever is signed in; asks first when nobody is. */
  public void then(Consumer<Person> work) {
    Optional<Person> there = now();
    if (there.isPresent()) {
      work.accept(there.get());
    } else {
      asking.whoIsThere(() -> now().ifPresent(work));
    }
  }

  /** Is told whenever somebody else, or nobody any more, is at this seat. */
  public Subscription onChange(Runnable changed) {
    return session.onOtherPerson(changed);
  }
}
