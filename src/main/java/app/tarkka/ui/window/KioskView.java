package app.tarkka.ui.window;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.LetterPadSlot;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NumberKeypad;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The frame of a kiosk (R2, R3, R14): a bar with the way to Today, who is there, and the owner's
 * way out. The style class {@code kiosk} makes text and targets large wherever they are.
 */
public final class KioskView extends BorderPane implements Frame {
  /** Four rows of large keys and the bars around them need more. */
  private static final double LOW_BELOW = 800;

  /** So do they at a usual screen, which has the width that three rows take. */
  private static final double LOW_AND_WIDE_BELOW = 960;

  private static final double WIDE = 1200;

  /** The size in px of the shop's name at normal text. */
  private static final double NAME = 20;

  private final Messages messages;
  private final PlacePane place;
  private final Button person;
  private final VBox top = new VBox();
  private final LetterPadSlot letters;
  private final Label shop = new Label();
  private Leaving strip = () -> {};
  private final Subscriptions subscriptions = new Subscriptions();

  /**
   * @param onLeave asks for an owner's PIN, and leaves the kiosk
   */
  public KioskView(WindowModel model, Views views, Messages messages, Runnable onLeave) {
    this.messages = messages;
    getStyleClass().addAll("window", "kiosk");
    getStylesheets().add(Stylesheets.beside(WindowView.class, "window.css"));
    place = new PlacePane(model, views, messages);
    person = Buttons.quiet("kiosk-person", "", model::switchPerson);
    person.setMnemonicParsing(false);
    Button today =
        Buttons.secondary(
            "kiosk-today", messages.text("window.kiosk.today"), () -> model.go(new Place.Today()));
    shop.setId("kiosk-shop");
    shop.getStyleClass().add("text-h3");
    shop.textProperty().bind(model.shopNameProperty());
    shop.setMaxWidth(Double.MAX_VALUE);
    shop.setWrapText(true);
    HBox.setHgrow(shop, Priority.ALWAYS);
    Button leave = Buttons.quiet("kiosk-leave", messages.text("window.kiosk.leave"), onLeave);
    leave.setGraphic(Icons.icon(Feather.LOG_OUT));
    leave.setAccessibleText(messages.text("window.kiosk.leave.how"));
    HBox bar = new HBox(today, shop, person, leave);
    bar.setId("kiosk-bar");
    bar.getStyleClass().add("kiosk-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    top.getChildren().add(bar);
    setTop(top);
    setCenter(place);
    letters = new LetterPadSlot(messages);
    setBottom(letters);
    WindowKeys keys = new WindowKeys(model, place, top);
    subscriptions.follow(model.placeProperty(), place::show);
    subscriptions.follow(model.signedInProperty(), this::showPerson);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    subscriptions.onChange(sceneProperty(), this::enterScene);
    subscriptions.onChange(heightProperty(), this::fit);
    subscriptions.onChange(letters.visibleProperty(), this::fit);
    subscriptions.follow(shop.fontProperty(), _ -> fit());
  }

  /**
   * On a low screen everything beside the work is closer together: a keypad must fit. The letters
   * take more of it, so nobody has the bar at the top while they type.
   */
  private void fit() {
    boolean typing = letters.isVisible();
    // Larger text takes as much more of the screen.
    double text = Math.max(1, shop.getFont().getSize() / NAME);
    double low = LOW_BELOW * text;
    getStyleClass().remove(NumberKeypad.LOW);
    if (typing || getHeight() < (getWidth() < WIDE ? low : LOW_AND_WIDE_BELOW * text)) {
      getStyleClass().add(NumberKeypad.LOW);
    }
    top.setVisible(!(typing && getHeight() < low));
    top.setManaged(top.isVisible());
  }

  @Override
  public <S extends Node & Leaving> Frame with(S above) {
    strip = above;
    top.getChildren().add(above);
    return this;
  }

  @Override
  public Parent root() {
    return this;
  }

  @Override
  public MessageBar messageBar() {
    return place.messageBar();
  }

  @Override
  public void leave() {
    place.leave();
    strip.leave();
    subscriptions.close();
  }

  @Override
  public boolean mayLeave() {
    return place.mayLeave();
  }

  @Override
  public boolean waitsForScan() {
    return place.waitsForScan();
  }

  @Override
  public boolean scanned(String code) {
    return place.scanned(code);
  }

  @Override
  public Optional<Person> whose() {
    return place.whose();
  }

  @Override
  public void handOver() {
    place.handOver();
  }

  private void enterScene() {
    Scene scene = getScene();
    if (scene != null) {
      place.enterScene(scene);
    }
  }

  /** The next person locks the kiosk, and finds the name tiles. */
  private void showPerson(Optional<Person> signedIn) {
    Node picture = signedIn.<Node>map(Avatar::new).orElseGet(() -> Icons.icon(Feather.USER));
    person.setText(signedIn.map(Person::name).orElseGet(() -> messages.text("window.nobody")));
    person.setGraphic(picture);
    person.setAccessibleText(
        messages.text("window.kiosk.lock", signedIn.map(Person::name).orElse("")));
  }
}
