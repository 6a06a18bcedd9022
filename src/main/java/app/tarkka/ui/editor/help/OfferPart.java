package app.tarkka.ui.editor.help;

import app.tarkka.document.Answer;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Specification;
import app.tarkka.document.Timer;
import app.tarkka.document.said.SaidCondition;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ConditionWords;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.StepWords;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the words of the current step say and could be set on it, with the key that sets it. */
public final class OfferPart extends HBox {
  private final OffersModel offers;
  private final Messages messages;
  private final StepWords words;
  private final Label said = new Label();
  private final Button take;

  public OfferPart(OffersModel offers, Messages messages, Subscriptions subscriptions) {
    super(8);
    this.offers = offers;
    this.messages = messages;
    words = new StepWords(messages);
    setId("offer");
    getStyleClass().add("lint-line");
    said.setId("offer-said");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    take = way("offer-take", "", offers::take);
    Label key = new Label(Shortcut.TAKE_OFFER.shown());
    key.getStyleClass().add("key-hint");
    take.setGraphic(key);
    take.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    FlowPane ways =
        new FlowPane(
            4, 4, take, way("offer-not-here", messages.text("lint.silence"), offers::leave));
    ways.getStyleClass().add("lint-ways");
    VBox text = new VBox(4, said, ways);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label sign = new Label("", Icons.icon(Feather.SLIDERS));
    sign.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(sign, text);
    managedProperty().bind(visibleProperty());
    subscriptions.follow(offers.offerProperty(), this::show);
  }

  private void show(Optional<Offer> offer) {
    setVisible(offer.isPresent());
    offer.ifPresent(
        one -> {
          said.setText(said(one));
          take.setText(way(one));
          take.setAccessibleText(said.getText() + " " + take.getText());
        });
  }

  private String said(Offer offer) {
    return switch (offer) {
      case Offer.Asks(Answer.Choice choice, Specification _) ->
          messages.text("editor.offer.said", String.join(" / ", choice.options()));
      case Offer.Asks(Answer answer, Specification limits) ->
          messages.text(
              "editor.offer.said", limits == null ? words.answer(answer) : words.limits(limits));
      case Offer.Lasts(List<Timer> timers) ->
          messages.text(
              "editor.offer.said",
              timers.stream().map(words::timer).collect(Collectors.joining(", ")));
      case Offer.Only(SaidCondition condition) -> only(condition, offers.taken(offer));
    };
  }

  private String only(SaidCondition said, Content taken) {
    String when =
        messages.text(
            "editor.offer.when",
            new ConditionPhrases(taken, new ConditionWords(messages)).of(said.condition()));
    return said.asked()
        .map(
            answer ->
                when
                    + " "
                    + messages.text(
                        "editor.offer.then-asks",
                        Numbering.of(taken).getOrDefault(said.step(), ""),
                        words.answer(answer)))
        .orElse(when);
  }

  private String way(Offer offer) {
    return messages.text(
        switch (offer) {
          case Offer.Asks(Answer.Choice _, Specification _) -> "editor.offer.choice";
          case Offer.Asks(Answer _, Specification limits) when limits == null ->
              "editor.offer.answer";
          case Offer.Asks _ -> "editor.offer.number";
          case Offer.Lasts _ -> "editor.offer.time";
          case Offer.Only _ -> "editor.offer.only";
        });
  }

  private static Button way(String id, String text, Runnable action) {
    Button button = Buttons.quiet(id, text, action);
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
