package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ScreenScale;
import app.tarkka.ui.kit.Stylesheets;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The card on which a person fits a drawn bank card to their own. */
public final class CalibrationCard {
  private CalibrationCard() {}

  public static Node of(CalibrationModel model, Messages messages) {
    Label kept = wrapped("settings-scale-kept", "text-muted");
    model.scaleProperty().subscribe(scale -> kept.setText(words(scale, messages)));
    Button forget =
        Buttons.quiet(
            "settings-scale-forget", messages.text("settings.scale.forget"), model::forget);
    model.scaleProperty().subscribe(scale -> forget.setDisable(scale.isEmpty()));
    HBox actions =
        new HBox(
            Buttons.secondary(
                "settings-scale-keep", messages.text("settings.scale.keep"), model::keep),
            forget);
    actions.getStyleClass().add("gap-8");
    Label how = wrapped("settings-scale-how", "text-muted");
    how.setText(messages.text("settings.scale.how"));
    Card card =
        Card.titled(
            messages.text("settings.scale"),
            how,
            drawn(model, messages),
            adjust(model, messages),
            actions,
            kept);
    card.getStylesheets().add(Stylesheets.beside(CalibrationCard.class, "settings.css"));
    return card;
  }

  private static Node drawn(CalibrationModel model, Messages messages) {
    Label width = new Label();
    width
        .textProperty()
        .bind(model.cardProperty().map(px -> messages.text("settings.scale.card", px)));
    StackPane card = new StackPane(width);
    card.setId("settings-scale-card");
    card.getStyleClass().add("bank-card");
    card.minWidthProperty().bind(model.cardProperty());
    card.prefWidthProperty().bind(model.cardProperty());
    card.maxWidthProperty().bind(model.cardProperty());
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.prefHeightProperty()
        .bind(model.cardProperty().multiply(ScreenScale.CARD_HEIGHT / ScreenScale.CARD_WIDTH));
    return card;
  }

  private static Node adjust(CalibrationModel model, Messages messages) {
    Slider slider =
        new Slider(
            Math.ceil(ScreenScale.narrowestCard()),
            Math.floor(ScreenScale.widestCard()),
            model.cardProperty().get());
    slider.setId("settings-scale-slider");
    slider.setAccessibleText(messages.text("settings.scale.slider"));
    slider.setBlockIncrement(1);
    slider.valueProperty().bindBidirectional(model.cardProperty());
    HBox.setHgrow(slider, Priority.ALWAYS);
    Button narrower = Buttons.secondary("settings-scale-narrower", "−", model::narrower);
    narrower.setAccessibleText(messages.text("settings.scale.narrower"));
    Button wider = Buttons.secondary("settings-scale-wider", "+", model::wider);
    wider.setAccessibleText(messages.text("settings.scale.wider"));
    HBox row = new HBox(narrower, slider, wider);
    row.getStyleClass().add("gap-12");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMaxWidth(ScreenScale.widestCard());
    return row;
  }

  private static String words(Optional<ScreenScale> scale, Messages messages) {
    return scale
        .map(known -> messages.text("settings.scale.known", known.pixelsPerMillimetre()))
        .orElseGet(() -> messages.text("settings.scale.unknown"));
  }

  private static Label wrapped(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
