package app.tarkka.ui.lock;

import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.SignInModel;
import app.tarkka.ui.kit.signing.Signing;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The name tiles of a locked seat. Whoever was there is chosen already and needs only the PIN. */
public final class LockModel {
  private final Signing signing;
  private final Session session;
  private final Optional<Person> checker;
  private final Under under;
  private final ReadOnlyObjectWrapper<Optional<SignInModel>> signIn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<PersonTile> tiles = List.of();

  /** What waits under the lock; it is said, since each is gone on with differently. */
  public enum Under {
    RUN("lock.run", "lock.run.other"),
    CHECK("lock.check", "lock.check.other"),
    PAGE("lock.page", "lock.page.other");

    private final String kept;
    private final String other;

    Under(String kept, String other) {
      this.kept = kept;
      this.other = other;
    }

    /** The key of the sentence that says what is kept. */
    String kept() {
      return kept;
    }

    /** The key of the sentence that says what becomes of it with somebody else. */
    String other() {
      return other;
    }
  }

  /**
   * @param under what is on the screen; a check where it is somebody's
   * @param checker whose sitting is on the screen, while the doer is signed in
   */
  public LockModel(
      Workbench workbench,
      People people,
      Signing signing,
      Session session,
      Under under,
      Optional<Person> checker) {
    this.signing = signing;
    this.session = session;
    this.checker = checker;
    this.under = checker.isPresent() ? Under.CHECK : under;
    workbench
        .background()
        .read(
            workbench.text("lock.people"),
            () -> people.all().stream().filter(Person::active).map(PersonTile::of).toList(),
            found -> {
              tiles = found;
              beginAgain();
            });
  }

  /** Who can come back; empty until the people were read. */
  public ReadOnlyObjectProperty<Optional<SignInModel>> signInProperty() {
    return signIn.getReadOnlyProperty();
  }

  /** Whose work is under the lock. */
  public Optional<Person> person() {
    return checker.or(session::person);
  }

  /** What the lock came over. */
  Under under() {
    return under;
  }

  /** Forgets a tile that was touched and a PIN that was begun. */
  public void beginAgain() {
    SignInModel fresh = new SignInModel(tiles, signing, session::signIn);
    person()
        .flatMap(was -> tiles.stream().map(PersonTile::person).filter(was::equals).findFirst())
        .ifPresent(fresh::choose);
    signIn.set(Optional.of(fresh));
  }
}
