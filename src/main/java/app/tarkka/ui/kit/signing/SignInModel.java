package app.tarkka.ui.kit.signing;

import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Signing in: a name tile, then the PIN. */
public final class SignInModel {
  private final List<PersonTile> tiles;
  private final Signing signing;
  private final Consumer<Authentication> onSignedIn;
  private final ReadOnlyObjectWrapper<Optional<Person>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ChangePinModel>> changing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper badge = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
  private boolean givenUp;

  public SignInModel(List<PersonTile> tiles, Signing signing, Consumer<Authentication> onSignedIn) {
    this.tiles = List.copyOf(tiles);
    this.signing = signing;
    this.onSignedIn = onSignedIn;
  }

  public List<PersonTile> tiles() {
    return tiles;
  }

  public ReadOnlyObjectProperty<Optional<Person>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /**
   * The choice of a PIN of one's own, where the one that was typed was set by somebody else;
   * signing in goes on with the new one.
   */
  public ReadOnlyObjectProperty<Optional<ChangePinModel>> changingProperty() {
    return changing.getReadOnlyProperty();
  }

  /** Why the last PIN was refused; empty when none was. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Whether a PIN is being looked at, or a new one made: nothing is taken meanwhile. */
  public ReadOnlyBooleanProperty lookingProperty() {
    return looking.getReadOnlyProperty();
  }

  /** Why the badge that was scanned chose nobody; empty when it did, or none was. */
  ReadOnlyStringProperty badgeProperty() {
    return badge.getReadOnlyProperty();
  }

  /**
   * A badge chooses its person, like a touch on their tile; the PIN is still to be typed.
   *
   * @param otherwise takes a code that is no badge of anybody here; false when it does not
   */
  void scanned(String code, Predicate<String> otherwise, Runnable onChosen) {
    badge.set("");
    if (looking.get()) {
      return;
    }
    Runnable nobody =
        () -> {
          if (!otherwise.test(code)) {
            badge.set(signing.unknownBadge());
          }
        };
    signing.badge(
        code,
        id ->
            tiles.stream()
                .filter(PersonTile::open)
                .map(PersonTile::person)
                .filter(person -> person.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                    person -> {
                      choose(person);
                      onChosen.run();
                    },
                    nobody),
        nobody);
  }

  /** Does nothing while a PIN is looked at: its answer is about the person who is shown. */
  public void choose(Person person) {
    if (looking.get()) {
      return;
    }
    badge.set("");
    refusal.set("");
    changing.set(Optional.empty());
    chosen.set(Optional.of(person));
  }

  /** Nobody is chosen any more, where it is somebody else after all. */
  void chooseNobody() {
    if (!looking.get()) {
      refusal.set("");
      changing.set(Optional.empty());
      chosen.set(Optional.empty());
    }
  }

  /** Takes the PIN that was typed, and wipes it. */
  public void enter(char[] pin) {
    Optional<Person> person = chosen.get();
    if (person.isEmpty() || looking.get()) {
      Arrays.fill(pin, '\0');
      return;
    }
    refusal.set("");
    looking.set(true);
    char[] typed = pin.clone();
    signing.signIn(
        person.get().id(),
        pin,
        right -> {
          looking.set(false);
          Arrays.fill(typed, '\0');
          signedIn(right);
        },
        () -> {
          looking.set(false);
          change(person.get(), typed);
          refusal.set(changing.get().isPresent() ? "" : signing.mustChange());
        },
        why -> {
          looking.set(false);
          Arrays.fill(typed, '\0');
          refusal.set(why);
        });
  }

  /** To a PIN of one's own; the one-time PIN is known, and no longer than the form stands. */
  private void change(Person person, char[] typed) {
    Optional<ChangePinModel> own = signing.changeOf(person.id(), this::signedIn);
    own.ifPresentOrElse(model -> model.knows(typed), () -> Arrays.fill(typed, '\0'));
    own.ifPresent(model -> model.workingProperty().subscribe(looking::set));
    changing.set(own);
  }

  /** The person gave up: an answer that comes later signs nobody in. */
  public void giveUp() {
    givenUp = true;
  }

  private void signedIn(Authentication right) {
    if (!givenUp) {
      onSignedIn.accept(right);
    }
  }
}
