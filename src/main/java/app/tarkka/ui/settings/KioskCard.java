package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The card that turns this seat into a kiosk, and says what a kiosk cannot prevent. */
public final class KioskCard {
  private KioskCard() {}

  public static Node of(KioskModel model, Messages messages) {
    return Card.titled(
        messages.text("settings.kiosk"),
        wrapped("settings-kiosk-what", messages.text("settings.kiosk.what")),
        wrapped("settings-kiosk-limits", messages.text("settings.kiosk.limits")),
        Buttons.secondary("settings-kiosk-on", messages.text("settings.kiosk.on"), model::turnOn));
  }

  private static Label wrapped(String id, String text) {
    Label label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
