package app.tarkka.ui.people;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The one-time PINs that were made and not yet passed on. They stay until somebody says of each
 * that it was, or whoever had them made is here no more: each is known nowhere else (trust.md 21).
 */
public final class IssuedPins {
  /** A one-time PIN, to be read out once. */
  record IssuedPin(PersonId person, String name, String digits) {}

  private final ObservableList<IssuedPin> waiting = FXCollections.observableArrayList();
  private Optional<PersonId> viewer = Optional.empty();

  ObservableList<IssuedPin> waiting() {
    return waiting;
  }

  /** Somebody looks at the page; what another one had made is not for their eyes. */
  void shownTo(Optional<PersonId> now) {
    if (viewer.isPresent() && !viewer.equals(now)) {
      waiting.clear();
    }
    viewer = now;
  }

  /** A newer PIN of the same person takes the place of the older, which is good for nothing. */
  public void add(Person person, Pin pin) {
    passedOn(person.id());
    waiting.add(new IssuedPin(person.id(), person.name(), new String(pin.reveal())));
  }

  void passedOn(PersonId person) {
    waiting.removeIf(one -> one.person().equals(person));
  }

  void forget() {
    waiting.clear();
  }

  /** Whose PINs have to be passed on, as they were made. */
  public List<String> names() {
    return waiting.stream().map(IssuedPin::name).toList();
  }
}
