package app.tarkka.ui.window;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the frame shows: where we are, whose shop it is, who is signed in, the library's state. */
public final class WindowModel {
  /** What the status line says of the library. */
  public enum LibraryState {
    CHECKING,
    SOUND,
    DAMAGED,
    READ_ONLY
  }

  private final Navigation navigation;
  private final PersonActions personActions;
  private Runnable search = () -> {};
  private final StringProperty shopName = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Person>> signedIn =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<LibraryState> libraryState =
      new SimpleObjectProperty<>(LibraryState.CHECKING);
  private final StringProperty statusText = new SimpleStringProperty("");

  public WindowModel(Navigation navigation, PersonActions personActions) {
    this.navigation = navigation;
    this.personActions = personActions;
  }

  public ReadOnlyObjectProperty<Place> placeProperty() {
    return navigation.placeProperty();
  }

  public void go(Place place) {
    navigation.go(place);
  }

  /** Opens what searches everything. */
  void search() {
    search.run();
  }

  public void onSearch(Runnable opens) {
    search = opens;
  }

  /** Asked before every move to another place; false stays. */
  void guard(BooleanSupplier mayLeave) {
    navigation.guard(mayLeave);
  }

  public void back() {
    navigation.back();
  }

  public StringProperty shopNameProperty() {
    return shopName;
  }

  public ObjectProperty<Optional<Person>> signedInProperty() {
    return signedIn;
  }

  public ObjectProperty<LibraryState> libraryStateProperty() {
    return libraryState;
  }

  /** What is going on now, such as "Backing up…"; empty most of the time. */
  public StringProperty statusTextProperty() {
    return statusText;
  }

  public void switchPerson() {
    personActions.switchPerson();
  }

  public void signOut() {
    personActions.signOut();
  }

  /** Is a run on the screen, a doer's or a checker's? */
  boolean inARun() {
    Place place = placeProperty().get();
    return place instanceof Place.Runner || place instanceof Place.CheckRun;
  }

  /** Is this a place where the work needs the room and the sidebar shrinks? */
  boolean needsRoom() {
    return inARun()
        || placeProperty().get() instanceof Place.Editor
        || placeProperty().get() instanceof Place.Translations
        || placeProperty().get() instanceof Place.Differences;
  }

  /** What the person's menu does; the feature that signs people in provides it. */
  public interface PersonActions {
    void switchPerson();

    void signOut();
  }
}
