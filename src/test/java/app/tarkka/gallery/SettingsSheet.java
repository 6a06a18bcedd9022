package app.tarkka.gallery;

import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.settings.CalibrationCard;
import app.tarkka.ui.settings.CalibrationModel;
import app.tarkka.ui.settings.KioskCard;
import app.tarkka.ui.settings.KioskModel;
import app.tarkka.ui.settings.SeatSettings;
import app.tarkka.ui.settings.SettingsModel;
import app.tarkka.ui.settings.SettingsView;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** Settings of this seat. */
final class SettingsSheet extends StackPane {
  SettingsSheet(Locale language) {
    TestWorkbench workbench = new TestWorkbench(language);
    TestLibrary shop = TestLibrary.in(RunnerSheets.folder());
    SeatSettings seat = new SeatSettings(new InMemoryPreferences());
    KioskModel kiosk =
        new KioskModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            seat,
            () -> {});
    SettingsModel model = new SettingsModel(workbench.get(), new Appearance(), seat, _ -> {});
    SettingsView view =
        new SettingsView(model, workbench.messages())
            .with(KioskCard.of(kiosk, workbench.messages()))
            .with(
                CalibrationCard.of(
                    new CalibrationModel(workbench.get(), new Appearance(), seat),
                    workbench.messages()));
    getChildren().add(view);
  }

  /** Scrolled to its end. */
  static SettingsSheet below(Locale language) {
    SettingsSheet sheet = new SettingsSheet(language);
    ((ScrollPane) sheet.getChildren().getFirst()).setVvalue(1);
    return sheet;
  }
}
