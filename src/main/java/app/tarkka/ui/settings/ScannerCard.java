package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** How the scanner of this seat types. */
final class ScannerCard {
  private ScannerCard() {}

  static Node of(SettingsModel model, Messages messages) {
    Label what = new Label(messages.text("settings.scanner.what"));
    what.setId("settings-scanner-what");
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    return Card.titled(
        messages.text("settings.scanner"),
        what,
        new ChoiceRow<>(
            messages.text("settings.scanner.pause"),
            List.of(ScannerPause.values()),
            model.scannerPause(),
            pause -> words(pause, messages),
            model::choose),
        new ChoiceRow<>(
            messages.text("settings.scanner.length"),
            List.of(ScannerLength.values()),
            model.scannerLength(),
            length -> messages.text("settings.scanner.characters", length.characters()),
            model::choose));
  }

  private static String words(ScannerPause pause, Messages messages) {
    return pause == ScannerPause.NO_SCANNER
        ? messages.text("settings.scanner.none")
        : messages.text("settings.scanner.ms", pause.milliseconds());
  }
}
