package app.tarkka.ui.people;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.people.IssuedPins.IssuedPin;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A card for each one-time PIN that has to be passed on. They stand over the list and not over the
 * form: there a second press of its button would hit what came under the hand.
 */
final class IssuedPinCards extends VBox {
  private static final int CARDS_BEFORE_SCROLLING = 2;

  private final PeopleModel model;
  private final Messages messages;
  private final FlowPane cards = new FlowPane();
  private final ScrollPane several = new ScrollPane();

  IssuedPinCards(PeopleModel model, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    this.messages = messages;
    setId("people-issued");
    getStyleClass().addAll("tint-warn", "person-issued", "gap-8");
    Label what = new Label(messages.text("people.pin.issued"));
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    cards.getStyleClass().add("person-issued-cards");
    several.setFitToWidth(true);
    several.setFocusTraversable(false);
    several.getStyleClass().add("person-issued-several");
    getChildren().add(what);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    subscriptions.onChange(model.pins().waiting(), this::show);
    show();
  }

  private void show() {
    cards.getChildren().setAll(model.pins().waiting().stream().map(this::card).toList());
    several.setContent(null);
    getChildren().removeAll(cards, several);
    if (cards.getChildren().size() > CARDS_BEFORE_SCROLLING) {
      several.setContent(cards);
      getChildren().add(several);
    } else {
      getChildren().add(cards);
    }
    setVisible(!model.pins().waiting().isEmpty());
  }

  private Node card(IssuedPin issued) {
    Label name = new Label(issued.name());
    name.getStyleClass().add("text-strong");
    name.setWrapText(true);
    Label digits = new Label(spaced(issued.digits()));
    digits.setId("person-issued-pin-" + issued.person().value());
    digits.setAccessibleText(issued.name() + ": " + String.join(" ", issued.digits().split("")));
    digits.getStyleClass().add("person-issued-digits");
    VBox words = new VBox(name, digits);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox card =
        new HBox(
            words,
            Buttons.secondary(
                "person-pin-told-" + issued.person().value(),
                messages.text("people.pin.told"),
                () -> model.pins().passedOn(issued.person())));
    card.getStyleClass().addAll("person-issued-card", "gap-16");
    card.setAlignment(Pos.CENTER_LEFT);
    return card;
  }

  /** As one reads it out: three digits, and three. */
  private static String spaced(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", "\u2009");
  }
}
