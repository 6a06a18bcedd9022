package app.tarkka.ui.window;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Who is signed in, with a menu to switch the person or to sign out. */
final class PersonChip extends MenuButton {
  private final Messages messages;

  PersonChip(WindowModel model, Messages messages, Subscriptions subscriptions) {
    this.messages = messages;
    setId("person-chip");
    getStyleClass().addAll("flat", "person-chip");
    setMnemonicParsing(false);
    setMaxWidth(Double.MAX_VALUE);
    setPopupSide(Side.TOP);
    MenuItem switchPerson = new MenuItem();
    switchPerson
        .textProperty()
        .bind(
            model
                .signedInProperty()
                .map(who -> messages.text(who.isPresent() ? "window.switch" : "window.sign.in")));
    switchPerson.setId("switch-person");
    switchPerson.setOnAction(_ -> model.switchPerson());
    MenuItem signOut = new MenuItem(messages.text("window.sign.out"));
    signOut.setId("sign-out");
    signOut.setOnAction(_ -> model.signOut());
    signOut.disableProperty().bind(model.signedInProperty().map(Optional::isEmpty));
    getItems().addAll(switchPerson, signOut);
    subscriptions.follow(model.signedInProperty(), this::showPerson);
  }

  void narrow() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  void wide() {
    setContentDisplay(ContentDisplay.LEFT);
  }

  private void showPerson(Optional<Person> signedIn) {
    String name = signedIn.map(Person::name).orElseGet(() -> messages.text("window.nobody"));
    Node picture = signedIn.<Node>map(Avatar::new).orElseGet(() -> Icons.icon(Feather.USER));
    setText(name);
    setGraphic(picture);
    setAccessibleText(messages.text("window.person", name));
  }
}
