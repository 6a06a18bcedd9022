package app.tarkka.gallery;

import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.settings.SeatSettings;
import app.tarkka.ui.settings.SettingsModel;
import app.tarkka.ui.settings.SettingsView;
import javafx.scene.layout.StackPane;

/** Settings of this seat. */
final class SettingsSheet extends StackPane {
  SettingsSheet() {
    TestWorkbench workbench = new TestWorkbench();
    SettingsModel model =
        new SettingsModel(
            workbench.get(),
            new Appearance(),
            new SeatSettings(new InMemoryPreferences()),
            _ -> {});
    getChildren().add(new SettingsView(model, workbench.messages()));
  }
}
